//! The report as a page and as Markdown: the same chapters, once with the plots inside and once with files beside it.

use std::fmt::Write as _;

use super::{Machine, Table};

/// One part of the report.
#[derive(Default)]
pub struct Chapter {
    /// Its head.
    pub title: String,
    /// Paragraphs, plots and tables, in order.
    pub parts: Vec<Part>,
}

/// What a chapter is made of.
pub enum Part {
    /// A paragraph, in which `code` is marked as in Markdown.
    Text(String),
    /// A warning that the reader must not miss.
    Warning(String),
    /// A plot: the name of its file, what it shows, and the SVG.
    Plot(String, String, String),
    /// A table.
    Table(Table),
    /// Program text that is shown when asked for: a head, and the text.
    Folded(String, String),
}

/// Everything the page says.
pub struct Report {
    /// Where and when.
    pub machine: Machine,
    /// Its chapters.
    pub chapters: Vec<Chapter>,
}

const STYLE: &str = include_str!("page.css");

const TITLE: &str = "Turnpike, measured";

impl Report {
    /// One HTML page that needs nothing else.
    pub fn html(&self) -> String {
        let mut page = format!(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <title>{TITLE}</title>\n<style>{STYLE}</style></head>\n<body><main>\n<header><h1>{TITLE}</h1>\n<dl>"
        );
        for (name, value) in self.facts() {
            let _ = write!(
                page,
                "<div><dt>{name}</dt><dd>{}</dd></div>",
                escaped(&value)
            );
        }
        page.push_str("</dl>\n<nav>");
        for (number, chapter) in self.chapters.iter().enumerate() {
            let _ = write!(
                page,
                "<a href=\"#c{number}\">{}</a> ",
                escaped(&chapter.title)
            );
        }
        page.push_str("</nav></header>\n");
        for (number, chapter) in self.chapters.iter().enumerate() {
            let _ = writeln!(
                page,
                "<section id=\"c{number}\"><h2>{}</h2>",
                escaped(&chapter.title)
            );
            chapter.parts.iter().for_each(|part| part.html(&mut page));
            page.push_str("</section>\n");
        }
        page.push_str("</main></body></html>\n");
        page
    }

    /// Markdown, whose plots are files beside it.
    pub fn markdown(&self) -> String {
        let mut text = format!("# {TITLE}\n\n");
        for (name, value) in self.facts() {
            let _ = writeln!(text, "- {name}: {value}");
        }
        for chapter in &self.chapters {
            let _ = write!(text, "\n## {}\n", chapter.title);
            chapter
                .parts
                .iter()
                .for_each(|part| part.markdown(&mut text));
        }
        text
    }

    /// The plots, each with the name of its file.
    pub fn plots(&self) -> impl Iterator<Item = (&str, &str)> {
        let parts = self.chapters.iter().flat_map(|chapter| &chapter.parts);
        parts.filter_map(|part| match part {
            Part::Plot(file, _, svg) => Some((file.as_str(), svg.as_str())),
            _ => None,
        })
    }

    fn facts(&self) -> [(&'static str, String); 5] {
        let Machine {
            processor,
            cpus,
            kernel,
            revision,
            started_s,
            memory_gib,
            compiler,
            command,
        } = &self.machine;
        [
            (
                "machine",
                format!("{processor}, {cpus} CPUs, {memory_gib:.0} GiB"),
            ),
            ("kernel", kernel.clone()),
            ("commit", format!("{revision}, built by {compiler}")),
            ("date", date(*started_s)),
            (
                "command",
                format!("cargo xtask bench {}", command.join(" ")),
            ),
        ]
    }
}

impl Part {
    fn html(&self, page: &mut String) {
        let _ = match self {
            Self::Text(text) => writeln!(page, "<p>{}</p>", marked(text)),
            Self::Warning(text) => writeln!(page, "<p class=\"warning\">{}</p>", marked(text)),
            Self::Plot(_, what, svg) => writeln!(
                page,
                "<figure><figcaption>{}</figcaption>{svg}</figure>",
                marked(what)
            ),
            Self::Table(table) => writeln!(page, "{}", table.html()),
            Self::Folded(head, text) => writeln!(
                page,
                "<details><summary>{}</summary><pre>{}</pre></details>",
                escaped(head),
                escaped(text)
            ),
        };
    }

    fn markdown(&self, text: &mut String) {
        let _ = match self {
            Self::Text(paragraph) => writeln!(text, "\n{paragraph}"),
            Self::Warning(paragraph) => writeln!(text, "\n> **{paragraph}**"),
            Self::Plot(file, what, _) => writeln!(text, "\n{what}\n\n![{what}]({file})"),
            Self::Table(table) => write!(text, "\n{}", table.markdown()),
            Self::Folded(head, inner) => writeln!(
                text,
                "\n<details><summary>{head}</summary>\n\n```text\n{inner}\n```\n\n</details>"
            ),
        };
    }
}

/// Text as HTML shows it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// As [`escaped`], with what stands between backticks as code.
fn marked(text: &str) -> String {
    let pieces = text.split('`').enumerate();
    pieces
        .map(|(number, piece)| match number % 2 {
            1 => format!("<code>{}</code>", escaped(piece)),
            _ => escaped(piece),
        })
        .collect()
}

/// A day of the Gregorian calendar (Howard Hinnant's civil_from_days), and the time, both UTC.
fn date(since_1970_s: u64) -> String {
    let (day, second) = (since_1970_s / 86_400, since_1970_s % 86_400);
    let day = day + 719_468;
    let (era, of_era) = (day / 146_097, day % 146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let (day, month) = (
        of_year - (153 * month + 2) / 5 + 1,
        if month < 10 { month + 3 } else { month - 9 },
    );
    let year = era * 400 + year + u64::from(month <= 2);
    format!(
        "{year}-{month:02}-{day:02} {:02}:{:02} UTC",
        second / 3600,
        second / 60 % 60
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(date(0), "1970-01-01 00:00 UTC");
        assert_eq!(date(951_825_600), "2000-02-29 12:00 UTC");
        assert_eq!(date(1_795_791_540), "2026-11-27 14:59 UTC");
    }

    #[test]
    fn nothing_measured_can_break_the_page() {
        assert_eq!(marked("a < `b & c`"), "a &lt; <code>b &amp; c</code>");
    }
}
