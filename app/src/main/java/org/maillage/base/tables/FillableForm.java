package org.maillage.base.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A document that somebody fills in with Word or LibreOffice and sends back: a first page that says how, then a table
/// of labels and of what is known beside each.
///
/// @param title of the whole document
/// @param instructions each a line of a numbered list
/// @param heading what the table is
public record FillableForm(String title, String subtitle, List<String> instructions, String heading, List<Line> lines) {

    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    /// @param guidance how to fill it in, or empty
    /// @param content what is known, its lines parted by `\n`; empty when somebody is to fill it in
    public record Line(String label, String guidance, String content) {}

    public FillableForm {
        instructions = List.copyOf(instructions);
        lines = List.copyOf(lines);
    }

    /// Writes it as an OpenDocument text; the output stays open.
    public void writeTo(OutputStream out) throws IOException {
        new OdtForm(this).writeTo(out);
    }
}
