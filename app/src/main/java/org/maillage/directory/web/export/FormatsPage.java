package org.maillage.directory.web.export;

import java.util.List;
import org.maillage.site.components.Link;

/// The ways to take away what was found, whole.
///
/// @param what "35 lieux et services, ceux que gardent les filtres"
/// @param said the filters in words
public record FormatsPage(
        List<Link> crumbs, String what, List<String> said, List<Sheets> sheets, List<National> national) {

    /// Tables of sheets that an import reads back.
    public record Sheets(String label, List<Link> formats) {}

    /// @param written "24 fiches"
    /// @param left why some stay, each with how many
    public record National(String label, String address, String written, List<String> left) {}
}
