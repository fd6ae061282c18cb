//! Tables for people: columns as wide as what stands in them.

use std::fmt::Write as _;

/// A heading, and rows below it.
#[derive(Debug)]
pub struct Table {
    /// The columns that hold numbers, which end below each other.
    numbers: Vec<bool>,
    widths: Vec<usize>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these headings; those that begin with `>` are of numbers.
    pub fn new(headings: &[impl AsRef<str>]) -> Table {
        let names = headings.iter().map(AsRef::as_ref);
        let numbers = names.clone().map(|name| name.starts_with('>'));
        let mut table = Table {
            numbers: numbers.collect(),
            widths: vec![0; headings.len()],
            rows: Vec::new(),
        };
        table.row(names.map(|name| name.trim_start_matches('>').to_owned()));
        table
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells: Vec<_> = cells.into_iter().collect();
        assert_eq!(cells.len(), self.widths.len(), "a cell for each column");
        for (width, cell) in self.widths.iter_mut().zip(&cells) {
            *width = cell.chars().count().max(*width);
        }
        self.rows.push(cells);
    }

    /// Whether there is nothing below the heading.
    pub fn is_empty(&self) -> bool {
        self.rows.len() <= 1
    }

    /// The rows so far, a line each. They are forgotten, but not how wide they were, so that what follows stands below them.
    pub fn take(&mut self) -> String {
        let mut text = String::new();
        for row in std::mem::take(&mut self.rows) {
            let mut line = String::new();
            for ((cell, &width), &number) in row.iter().zip(&self.widths).zip(&self.numbers) {
                let _ = match number {
                    true => write!(line, "{cell:>width$}  "),
                    false => write!(line, "{cell:<width$}  "),
                };
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_later_stands_below_what_came_first() {
        let mut table = Table::new(&["name", ">count"]);
        table.row(["a long name".to_owned(), "7".to_owned()]);
        assert_eq!(table.take(), "name         count\na long name      7\n");
        table.row(["b".to_owned(), "12345".to_owned()]);
        assert_eq!(table.take(), "b            12345\n");
        assert!(table.is_empty());
    }
}
