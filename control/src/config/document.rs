//! A TOML file read section by section, so that whatever is wrong can be told with its line.
//!
//! An option is known when it has been asked for: there is no second list of names to keep in step.

use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::notation::nearest;
use super::{Complaint, Place, Problem, Sited};

/// The text of a file and its name.
#[derive(Clone)]
pub(super) struct Document<'i> {
    path: Arc<str>,
    text: &'i str,
}

impl<'i> Document<'i> {
    /// Parses the text of the file `path`.
    pub(super) fn parse(path: &str, text: &'i str) -> Result<Section<'i>, Problem> {
        let document = Document {
            path: path.into(),
            text,
        };
        match DeTable::parse(text) {
            Ok(table) => Ok(Section {
                document,
                name: String::new(),
                table: table.into_inner(),
                asked: Vec::new(),
            }),
            Err(error) => {
                let wrong = format!(
                    "cannot be read as TOML: {}",
                    error.message().replace('\n', ", ")
                );
                let place = document.place(&error.span().unwrap_or_default(), String::new());
                Err(
                    Complaint::instead(wrong, "write option = value, with texts in double quotes")
                        .at(place),
                )
            }
        }
    }

    fn place(&self, span: &Range<usize>, option: String) -> Place {
        let before = &self.text.as_bytes()[..span.start.min(self.text.len())];
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
        Place::File {
            path: Arc::clone(&self.path),
            line,
            option,
        }
    }
}

/// A table of the file. Options are taken out of it; what is left at the end is unknown.
pub(super) struct Section<'i> {
    document: Document<'i>,
    name: String,
    table: DeTable<'i>,
    asked: Vec<&'static str>,
}

impl<'i> Section<'i> {
    /// The option `name`, if it is there.
    pub(super) fn take(&mut self, name: &'static str) -> Option<Entry<'i>> {
        self.asked.push(name);
        let value = self.table.remove(name)?;
        Some(self.entry(name, value))
    }

    /// The section `name`, empty if it is not there.
    pub(super) fn section(&mut self, name: &'static str) -> Result<Section<'i>, Problem> {
        let document = self.document.clone();
        let table = match self.take(name) {
            None => DeTable::new(),
            Some(entry) => match entry.value.into_inner() {
                DeValue::Table(table) => table,
                other => {
                    let wrong = format!("{} stands where a section belongs", kind(&other));
                    return Err(Complaint::instead(
                        wrong,
                        format!("write [{name}] on a line of its own"),
                    )
                    .at(entry.place));
                }
            },
        };
        Ok(Section {
            document,
            name: name.to_owned(),
            table,
            asked: Vec::new(),
        })
    }

    /// Every entry, where the names are the operator's own.
    pub(super) fn entries(mut self) -> Vec<(String, Entry<'i>)> {
        let table = std::mem::take(&mut self.table);
        table
            .into_iter()
            .map(|(name, value)| {
                let name = name.into_inner().into_owned();
                let entry = self.entry(&name, value);
                (name, entry)
            })
            .collect()
    }

    /// Refuses what has not been asked for.
    pub(super) fn end(self) -> Result<(), Problem> {
        let Some((name, _)) = self.table.iter().min_by_key(|(name, _)| name.span().start) else {
            return Ok(());
        };
        let place = self.document.place(&name.span(), String::new());
        let whose = if self.name.is_empty() {
            String::new()
        } else {
            format!(" in [{}]", self.name)
        };
        let wrong = format!("there is no option {:?}{whose}", name.get_ref());
        let complaint = match nearest(name.get_ref(), &self.asked) {
            Some(near) => Complaint::write(wrong, near),
            None => Complaint::instead(wrong, format!("the options are {}", self.asked.join(", "))),
        };
        Err(complaint.at(place))
    }

    fn entry(&self, name: &str, value: Spanned<DeValue<'i>>) -> Entry<'i> {
        let option = if self.name.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.name)
        };
        let place = self.document.place(&value.span(), option);
        Entry {
            document: self.document.clone(),
            place,
            value,
        }
    }
}

/// The value of an option.
pub(super) struct Entry<'i> {
    document: Document<'i>,
    place: Place,
    value: Spanned<DeValue<'i>>,
}

impl<'i> Entry<'i> {
    /// A text in a notation.
    pub(super) fn text<T>(
        self,
        notation: fn(&str) -> Result<T, Complaint>,
    ) -> Result<Sited<T>, Problem> {
        match self.value.get_ref() {
            DeValue::String(text) => Sited::read(self.place, text, notation),
            other => {
                let wrong = format!("{} stands where a text belongs", kind(other));
                Err(Complaint::instead(wrong, "put it in double quotes").at(self.place))
            }
        }
    }

    /// A list of texts in a notation; one text is a list of one.
    pub(super) fn texts<T>(
        self,
        notation: fn(&str) -> Result<T, Complaint>,
    ) -> Result<Vec<Sited<T>>, Problem> {
        let (document, place) = (self.document, self.place);
        match self.value.into_inner() {
            DeValue::Array(values) => values
                .into_iter()
                .map(|value| {
                    let option = match &place {
                        Place::File { option, .. } => option.clone(),
                        Place::Flag(_) => String::new(),
                    };
                    let place = document.place(&value.span(), option);
                    Entry {
                        document: document.clone(),
                        place,
                        value,
                    }
                    .text(notation)
                })
                .collect(),
            DeValue::String(text) => Ok(vec![Sited::read(place, &text, notation)?]),
            other => Err(Complaint::instead(
                format!("{} stands where a list of texts belongs", kind(&other)),
                "write [\"first\", \"second\"]",
            )
            .at(place)),
        }
    }

    /// A whole number within `range`.
    pub(super) fn number(self, range: RangeInclusive<u32>) -> Result<Sited<u32>, Problem> {
        let (low, high) = (range.start(), range.end());
        let remedy = format!("write a number from {low} to {high}, without quotes");
        let number = match self.value.get_ref() {
            DeValue::Integer(number) => {
                i128::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok()
            }
            other => {
                return Err(Complaint::instead(
                    format!("{} stands where a number belongs", kind(other)),
                    remedy,
                )
                .at(self.place));
            }
        };
        match number.and_then(|number| u32::try_from(number).ok()) {
            Some(value) if range.contains(&value) => Ok(Sited {
                value,
                place: self.place,
            }),
            _ => Err(Complaint::instead("the number is out of range", remedy).at(self.place)),
        }
    }

    /// `true` or `false`.
    pub(super) fn truth(self) -> Result<Sited<bool>, Problem> {
        match self.value.get_ref() {
            DeValue::Boolean(value) => Ok(Sited {
                value: *value,
                place: self.place,
            }),
            other => {
                let wrong = format!("{} stands where true or false belongs", kind(other));
                Err(Complaint::instead(wrong, "write true or false, without quotes").at(self.place))
            }
        }
    }
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a section",
    }
}
