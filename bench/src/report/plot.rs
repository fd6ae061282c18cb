//! Plots as SVG: bars with their spread, and lines over a logarithmic axis.

use anyhow::{Result, anyhow};
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::Spread;

/// Pixels of a whole plot across, of the names at its left, and of the numbers at its right.
const WIDTH: u32 = 860;
const LEFT: i32 = 170;
const RIGHT: i32 = 190;

/// Pixels from one row to the next, and of a bar.
const ROW: i32 = 26;
const BAR: i32 = 14;

/// Pixels for the axis below the rows: its numbers, and what they are.
const AXIS: i32 = 46;

/// Pixels of lines with their axes, and of a row of names below them.
const LINES: u32 = 340;
const LEGEND_ROW: u32 = 20;

/// The size of letters, which the backend divides by 1.24.
const FONT: i32 = 16;

const INK: RGBColor = RGBColor(51, 65, 85);
const FAINT: RGBColor = RGBColor(203, 213, 225);

/// Whose a row is, which is its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Turnpike's.
    Ours,
    /// Turnpike's at an earlier commit.
    Before,
    /// Another project's.
    Theirs,
    /// A floor: what nobody can be below.
    Floor,
}

impl Side {
    /// By the name of a relay.
    pub fn of(relay: &str) -> Self {
        match relay {
            _ if relay.ends_with("-before") => Self::Before,
            _ if relay.starts_with("turnpike") => Self::Ours,
            "xdp-floor" | "forwarder" | "forwarder-offload" => Self::Floor,
            _ => Self::Theirs,
        }
    }

    fn colour(self) -> RGBColor {
        match self {
            Self::Ours => RGBColor(13, 148, 136),
            Self::Before => RGBColor(94, 190, 180),
            Self::Theirs => RGBColor(217, 119, 6),
            Self::Floor => RGBColor(148, 163, 184),
        }
    }
}

/// A row of a plot.
pub struct Row {
    /// What stands left of it.
    pub name: String,
    /// Its colour.
    pub side: Side,
    /// Where the bar ends.
    pub value: Spread,
    /// The darker part of the bar.
    pub other: Option<Spread>,
    /// What stands right of it.
    pub label: String,
}

/// Lines of a plot: a name, and a spread at each place.
pub type Line = (String, Vec<(f64, Spread)>);

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// Bars from zero, each with a whisker from the least to the greatest. With another value, that part of the bar is darker.
/// What is drawn is said below, in units of so many.
///
/// # Errors
/// When it cannot be drawn.
pub fn bars(rows: &[Row], across: &str, unit: f64) -> Result<String> {
    let most = rows.iter().map(|row| row.value.max).fold(0.0, f64::max);
    let most = most.max(f64::MIN_POSITIVE) / unit;
    let x = |value: f64| place(value / unit, most);
    draw(rows, across, most, |area, row, y| {
        let colour = row.side.colour();
        let bar = |from, to, style: ShapeStyle| {
            Rectangle::new([(from, y - BAR / 2), (to, y + BAR / 2)], style)
        };
        let light = row.other.map_or(1.0, |_| 0.55);
        area.draw(&bar(LEFT, x(row.value.median), colour.mix(light).filled()))?;
        if let Some(part) = row.other {
            area.draw(&bar(LEFT, x(part.median), colour.filled()))?;
        }
        whisker(area, x(row.value.min), x(row.value.max), y)?;
        Ok(x(row.value.max))
    })
}

/// Rows over an axis, with a name at the left and a label at the right of what `shape` draws, which returns where that ends.
fn draw(
    rows: &[Row],
    across: &str,
    most: f64,
    shape: impl Fn(&Area<'_>, &Row, i32) -> Result<i32, DrawingError>,
) -> Result<String> {
    let bottom = ROW * i32::try_from(rows.len())? + 8;
    let height = u32::try_from(bottom + AXIS)?;
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, height)).into_drawing_area();
        for tick in ticks(most) {
            let x = place(tick, most);
            failed(area.draw(&PathElement::new([(x, 2), (x, bottom)], FAINT)))?;
            failed(area.draw_text(&short(tick), &style(HPos::Center), (x, bottom + 12)))?;
        }
        let middle = LEFT + whole(plot_width() / 2.0);
        failed(area.draw_text(across, &style(HPos::Center), (middle, bottom + 32)))?;
        for (row, y) in rows.iter().zip((ROW / 2 + 4..).step_by(ROW as usize)) {
            failed(area.draw_text(&row.name, &style(HPos::Right), (LEFT - 10, y)))?;
            let end = failed(shape(&area, row, y))?;
            failed(area.draw_text(&row.label, &style(HPos::Left), (end + 10, y)))?;
        }
        failed(area.present())?;
    }
    Ok(svg)
}

/// Where a value lies across, if the axis goes from zero to `most`.
fn place(value: f64, most: f64) -> i32 {
    LEFT + whole(value / most * plot_width())
}

/// Round numbers from zero on, few enough to be written side by side.
fn ticks(most: f64) -> impl Iterator<Item = f64> {
    let power = 10f64.powf((most / 5.0).log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0].map(|step| step * power);
    let step = steps.into_iter().find(|step| most / step <= 6.0);
    let step = step.unwrap_or(most);
    let ticks = (0..).map(move |number| f64::from(number) * step);
    ticks.take_while(move |&tick| tick <= most)
}

type DrawingError = DrawingAreaErrorKind<<SVGBackend<'static> as DrawingBackend>::ErrorType>;

fn whisker(area: &Area<'_>, from: i32, to: i32, y: i32) -> Result<(), DrawingError> {
    if from == to {
        return Ok(());
    }
    area.draw(&PathElement::new([(from, y), (to, y)], INK))?;
    for end in [from, to] {
        area.draw(&PathElement::new([(end, y - 4), (end, y + 4)], INK))?;
    }
    Ok(())
}

/// Lines with a mark at each median, over a logarithmic axis and, if asked for, to a logarithmic height.
///
/// # Errors
/// When it cannot be drawn.
pub fn lines(across: &str, up: &str, lines: &[Line], log_height: bool) -> Result<String> {
    let points = || lines.iter().flat_map(|(_, points)| points);
    let least = points().map(|(x, _)| *x).fold(f64::MAX, f64::min);
    let most = points().map(|(x, _)| *x).fold(1.0, f64::max);
    let top = points().map(|(_, value)| value.max).fold(0.0, f64::max);
    let bottom = points()
        .map(|(_, value)| value.min)
        .fold(f64::MAX, f64::min);
    // A whole decade at each end, so that there are numbers on the axis.
    let (bottom, top) = match log_height {
        true => (
            10f64.powf(bottom.max(1e-3).log10().floor()),
            10f64.powf(top.max(1e-3).log10().ceil()),
        ),
        false => (0.0, 1.1 * top),
    };
    let (columns, rows) = legend_places(lines);
    let height = LINES + LEGEND_ROW * u32::try_from(rows)?;
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, height)).into_drawing_area();
        let (chart_area, legend_area) = area.split_vertically(LINES);
        let mut builder = ChartBuilder::on(&chart_area);
        builder
            .margin(8)
            .margin_right(30)
            .x_label_area_size(44)
            .y_label_area_size(70);
        let xs = (least / 1.2..most * 1.2).log_scale();
        // The two charts differ in type only.
        macro_rules! fill {
            ($chart:expr) => {{
                let mut chart = failed($chart)?;
                failed(
                    chart
                        .configure_mesh()
                        .disable_x_mesh()
                        .light_line_style(TRANSPARENT)
                        .bold_line_style(FAINT)
                        .axis_style(FAINT)
                        .x_desc(across)
                        .y_desc(up)
                        .x_label_formatter(&|x| short(*x))
                        .y_label_formatter(&|y| short(*y))
                        .label_style(("sans-serif", FONT).into_font().color(&INK))
                        .draw(),
                )?;
                for (number, (name, points)) in lines.iter().enumerate() {
                    let colour = hue(name, number);
                    let medians = points.iter().map(|(x, value)| (*x, value.median));
                    failed(
                        chart.draw_series(LineSeries::new(medians.clone(), colour.stroke_width(2))),
                    )?;
                    let mark = |place| Circle::new(place, 4, colour.filled());
                    failed(chart.draw_series(medians.map(mark)))?;
                    let spread = |(x, value): &(f64, Spread)| {
                        PathElement::new([(*x, value.min), (*x, value.max)], colour)
                    };
                    failed(chart.draw_series(points.iter().map(spread)))?;
                }
            }};
        }
        match log_height {
            true => fill!(builder.build_cartesian_2d(xs, (bottom..top).log_scale())),
            false => fill!(builder.build_cartesian_2d(xs, bottom..top)),
        }
        legend(&legend_area, lines, columns)?;
        failed(area.present())?;
    }
    Ok(svg)
}

/// Columns and rows of the names below lines.
fn legend_places(lines: &[Line]) -> (usize, usize) {
    let longest = lines.iter().map(|(name, _)| name.chars().count()).max();
    let columns = (WIDTH as usize - 70) / (40 + 7 * longest.unwrap_or(1));
    let columns = columns.clamp(1, lines.len().max(1));
    (columns, lines.len().div_ceil(columns))
}

fn legend(area: &Area<'_>, lines: &[Line], columns: usize) -> Result<()> {
    let across = (WIDTH as usize - 70) / columns;
    for (number, (name, _)) in lines.iter().enumerate() {
        let x = i32::try_from(70 + number % columns * across)?;
        let y = i32::try_from(number / columns)? * LEGEND_ROW as i32 + 8;
        let line = [(x, y), (x + 18, y)];
        failed(area.draw(&PathElement::new(line, hue(name, number).stroke_width(3))))?;
        failed(area.draw_text(name, &style(HPos::Left), (x + 24, y)))?;
    }
    Ok(())
}

/// The colour of a line: a relay has the same in every plot, ours are cold and floors grey. Other lines have colours that can
/// be told apart, also by those who see few (Okabe and Ito).
fn hue(name: &str, number: usize) -> RGBColor {
    const RELAYS: [(&str, RGBColor); 12] = [
        ("turnpike-xdp", RGBColor(13, 148, 136)),
        ("turnpike-poll", RGBColor(0, 114, 178)),
        ("turnpike-lookup", RGBColor(86, 180, 233)),
        ("turnpike-uring", RGBColor(99, 102, 241)),
        ("xdp-floor", RGBColor(71, 85, 105)),
        ("forwarder", RGBColor(148, 163, 184)),
        ("forwarder-offload", RGBColor(190, 200, 212)),
        ("coturn", RGBColor(230, 159, 0)),
        ("coturn-best", RGBColor(180, 83, 9)),
        ("turn-rs", RGBColor(204, 121, 167)),
        ("webrtc-rs", RGBColor(213, 50, 40)),
        ("pion", RGBColor(126, 34, 206)),
    ];
    const HUES: [RGBColor; 8] = [
        RGBColor(0, 114, 178),
        RGBColor(213, 94, 0),
        RGBColor(0, 158, 115),
        RGBColor(204, 121, 167),
        RGBColor(86, 180, 233),
        RGBColor(230, 159, 0),
        RGBColor(100, 116, 139),
        RGBColor(15, 23, 42),
    ];
    let relay = RELAYS.iter().find(|(relay, _)| *relay == name);
    relay.map_or(HUES[number % HUES.len()], |(_, colour)| *colour)
}

fn style(across: HPos) -> TextStyle<'static> {
    let font = ("sans-serif", FONT).into_font().color(&INK);
    font.pos(Pos::new(across, VPos::Center))
}

/// A number as it is said: 100 k, 2.5 M.
pub fn short(number: f64) -> String {
    let (scaled, suffix) = match number.abs() {
        1e6.. => (number / 1e6, " M"),
        1e4.. => (number / 1e3, " k"),
        _ => (number, ""),
    };
    let digits = usize::from(scaled.abs() < 10.0 && (scaled - scaled.round()).abs() > 0.05);
    format!("{scaled:.digits$}{suffix}")
}

fn plot_width() -> f64 {
    f64::from(WIDTH) - f64::from(LEFT + RIGHT)
}

/// Pixels.
#[expect(clippy::cast_possible_truncation, reason = "a place inside a plot")]
fn whole(place: f64) -> i32 {
    place.round() as i32
}

fn failed<T, E: std::fmt::Display>(result: Result<T, E>) -> Result<T> {
    result.map_err(|error| anyhow!("cannot draw: {error}"))
}
