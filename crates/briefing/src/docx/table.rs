//! Owns tables (ECMA-376 part 1, 17.4): a header row that returns on each page, rows that stay
//! whole, widths that are fixed so that every reader sets them alike.

use super::body::Body;
use super::paragraph::Paragraph;
use super::runs::{Face, Place};
use super::xml::Xml;
use crate::block::{Direction, Sentence, Table, own, plain};
use crate::legible::legible;

impl Body<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        if table.columns.is_empty() {
            return;
        }
        self.portion_of(table);
        let shares: Vec<Option<u8>> = table.columns.iter().map(|it| it.width).collect();
        let widths: Vec<String> = self
            .measure
            .columns(&shares)
            .iter()
            .map(u32::to_string)
            .collect();
        let xml = &mut self.runs.xml;
        xml.open("w:tbl", &[]);
        let whole = self.measure.text().to_string();
        let right_to_left = self.document.direction == Direction::Rtl;
        properties(xml, &whole, right_to_left, &table.caption);
        xml.open("w:tblGrid", &[]);
        for width in &widths {
            xml.empty("w:gridCol", &[("w:w", width)]);
        }
        xml.close();
        self.head_row(table, &widths);
        for row in &table.rows {
            self.row(row, &widths);
        }
        self.close();
        // two tables that touch would be one, and a body may not end with a table
        self.plain("TableEnd", "");
    }

    /// A table is one portion: its mark stands above it with its name.
    fn portion_of(&mut self, table: &Table) {
        let mark = self.portions.said(table.rows.iter().flatten().flatten());
        if mark.is_some() {
            self.open(Paragraph::new("Caption").keep_next());
            self.runs.portion(mark);
            self.runs.words(&legible(&table.caption), Face::default());
            self.close();
        }
    }

    fn head_row(&mut self, table: &Table, widths: &[String]) {
        let xml = &mut self.runs.xml;
        xml.open("w:tr", &[]);
        xml.raw("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (column, width) in table.columns.iter().zip(widths) {
            cell(&mut self.runs.xml, width);
            let title = column.title.as_slice();
            self.open(Paragraph::new("TableHeading").directed(self.document, [title]));
            self.runs.text(title, Face::default(), Place::Text);
            self.close();
            self.close();
        }
        self.close();
    }

    /// Every row has as many cells as there are columns, whatever the tree holds: Word repairs,
    /// and so distrusts, a table whose rows differ from its grid.
    fn row(&mut self, row: &[Vec<Sentence>], widths: &[String]) {
        self.runs.xml.open("w:tr", &[]);
        self.runs.xml.raw("<w:trPr><w:cantSplit/></w:trPr>");
        for (at, width) in widths.iter().enumerate() {
            cell(&mut self.runs.xml, width);
            let said = row.get(at).map_or(&[][..], Vec::as_slice);
            let place = if at == 0 { Place::RowHead } else { Place::Cell };
            self.said(Paragraph::new("TableText"), said, place);
            self.close();
        }
        self.close();
    }
}

fn cell(xml: &mut Xml, width: &str) {
    xml.open("w:tc", &[]);
    xml.open("w:tcPr", &[]);
    xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
    xml.close();
}

/// `w:tblPr`, in the order of CT_TblPr.
fn properties(xml: &mut Xml, width: &str, right_to_left: bool, caption: &str) {
    xml.open("w:tblPr", &[]);
    xml.val("w:tblStyle", "BriefingTable");
    if right_to_left {
        xml.raw("<w:bidiVisual/>");
    }
    xml.empty("w:tblW", &[("w:w", width), ("w:type", "dxa")]);
    xml.raw("<w:tblLayout w:type=\"fixed\"/>");
    xml.raw("<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>");
    if !caption.is_empty() {
        xml.val("w:tblCaption", &legible(&plain(&[own(caption)])));
    }
    xml.close();
}
