package org.maillage.base.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// How one part of an Office Open XML file refers to another, or to an address outside (ISO/IEC 29500-2, 6.5).
///
/// @param target the name of the part, or the address as written when it is outside
record OfficeRelationship(String type, String target) {

    /// @param kind the last word of its type, the same in both dialects
    boolean is(String kind) {
        return type.endsWith("/" + kind);
    }

    /// @param part the part that refers, or "" for the file itself
    /// @return by the ids that the part uses
    static Map<String, OfficeRelationship> of(Archive archive, String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, OfficeRelationship> found = new LinkedHashMap<>();
        if (!archive.holds(name)) {
            return found;
        }
        try (XmlPart rels = archive.xml(name).requireRoot("Relationships")) {
            while (rels.advance()) {
                if (rels.starts("Relationship")) {
                    String target = String.valueOf(rels.attribute("Target"));
                    boolean outside = "External".equals(rels.attribute("TargetMode"));
                    found.put(
                            String.valueOf(rels.attribute("Id")),
                            new OfficeRelationship(
                                    String.valueOf(rels.attribute("Type")),
                                    outside ? target : resolve(folder, target)));
                }
            }
        }
        return found;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String rest = target;
        String base = folder;
        while (rest.startsWith("../") && base.contains("/")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }
}
