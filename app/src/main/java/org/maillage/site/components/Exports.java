package org.maillage.site.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways to take a list away, filters kept.
///
/// @param what the lines that go out: "7 actions, celles que gardent les filtres"
/// @param formats the open standard first
/// @param print address of the version to print, or null when the list has none
public record Exports(
        String what, List<Format> formats, @Nullable String print) {

    /// @param extension of the file, with its dot
    /// @param fit what it is good for
    public record Format(String extension, String fit, String address) {}

    /// @param list address of the list
    /// @param query its filters, with their `?`, or nothing
    public static Exports of(String list, String query, String what) {
        return new Exports(
                what,
                List.of(
                        format(list, query, ".ods", "tableur, LibreOffice"),
                        format(list, query, ".xlsx", "tableur, Excel"),
                        format(list, query, ".csv", "données")),
                null);
    }

    /// @param counted "7 actions"
    public static String lines(String counted, boolean filtered) {
        return counted + (filtered ? " : ce que gardent les filtres en cours." : " : toute la liste.");
    }

    public Exports printedAt(String address) {
        return new Exports(what, formats, address);
    }

    private static Format format(String list, String query, String extension, String fit) {
        return new Format(extension, fit, list + "/export" + extension + query);
    }
}
