//! Plots as SVG: bars with their spread, spans from p50 to p99, and lines over a logarithmic axis.

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
    /// Where the bar ends, or the span begins.
    pub value: Spread,
    /// Where the span ends, or the darker part of the bar.
    pub other: Option<Spread>,
    /// What stands right of it.
    pub label: String,
}

/// Lines of a plot: a name, and a spread at each place.
pub type Line = (String, Vec<(f64, Spread)>);

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// Bars from zero, each with a whisker from the least to the greatest. With another value, that part of the bar is darker.
///
/// # Errors
/// When it cannot be drawn.
pub fn bars(rows: &[Row]) -> Result<String> {
    let most = rows.iter().map(|row| row.value.max).fold(0.0, f64::max);
    let x = |value: f64| LEFT + whole(value / most.max(f64::MIN_POSITIVE) * plot_width());
    draw(rows, |area, row, y| {
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

/// Spans on a logarithmic axis, from the row's value to its other value.
///
/// # Errors
/// When it cannot be drawn.
pub fn spans(rows: &[Row]) -> Result<String> {
    let values = rows
        .iter()
        .flat_map(|row| [Some(row.value), row.other])
        .flatten();
    let least = values
        .clone()
        .map(|value| value.min)
        .fold(f64::MAX, f64::min);
    let most = values.map(|value| value.max).fold(f64::MIN, f64::max);
    let (low, high) = (least.max(0.1).log10().floor(), most.max(1.0).log10());
    let x = move |value: f64| {
        LEFT + whole((value.max(0.1).log10() - low) / (high - low).max(0.1) * plot_width())
    };
    draw(rows, |area, row, y| {
        let colour = row.side.colour();
        let other = row.other.unwrap_or(row.value);
        let (from, to) = (x(row.value.median), x(other.median));
        area.draw(&PathElement::new(
            [(from, y), (to, y)],
            colour.stroke_width(3),
        ))?;
        area.draw(&Circle::new((from, y), 5, colour.filled()))?;
        area.draw(&Circle::new((to, y), 5, WHITE.filled()))?;
        area.draw(&Circle::new((to, y), 5, colour.stroke_width(2)))?;
        Ok(to)
    })
}

/// Rows with a name at the left and a label at the right of what `shape` draws, which returns where that ends.
fn draw(
    rows: &[Row],
    shape: impl Fn(&Area<'_>, &Row, i32) -> Result<i32, DrawingError>,
) -> Result<String> {
    let height = ROW * i32::try_from(rows.len())? + 8;
    let mut svg = String::new();
    {
        let area =
            SVGBackend::with_string(&mut svg, (WIDTH, u32::try_from(height)?)).into_drawing_area();
        let axis = [(LEFT, 2), (LEFT, height - 2)];
        failed(area.draw(&PathElement::new(axis, FAINT)))?;
        for (row, y) in rows.iter().zip((ROW / 2 + 4..).step_by(ROW as usize)) {
            failed(area.draw_text(&row.name, &style(HPos::Right), (LEFT - 10, y)))?;
            let end = failed(shape(&area, row, y))?;
            failed(area.draw_text(&row.label, &style(HPos::Left), (end + 10, y)))?;
        }
        failed(area.present())?;
    }
    Ok(svg)
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
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, 340)).into_drawing_area();
        let mut builder = ChartBuilder::on(&area);
        builder
            .margin(8)
            .margin_right(RIGHT as u32 + 20)
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
                for (number, (_, points)) in lines.iter().enumerate() {
                    let colour = hue(number);
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
        legend(&area, lines)?;
        failed(area.present())?;
    }
    Ok(svg)
}

fn legend(area: &Area<'_>, lines: &[Line]) -> Result<()> {
    let left = WIDTH as i32 - RIGHT - 5;
    for (number, (name, _)) in lines.iter().enumerate() {
        let y = 20 + 20 * i32::try_from(number)?;
        let line = [(left, y), (left + 18, y)];
        failed(area.draw(&PathElement::new(line, hue(number).stroke_width(3))))?;
        failed(area.draw_text(name, &style(HPos::Left), (left + 24, y)))?;
    }
    Ok(())
}

/// Colours that can be told apart, also by those who see few (Okabe and Ito).
fn hue(number: usize) -> RGBColor {
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
    HUES[number % HUES.len()]
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
