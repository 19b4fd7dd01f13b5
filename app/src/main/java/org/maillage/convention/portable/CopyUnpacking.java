package org.maillage.convention.portable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.maillage.convention.amendments.CopyTies;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Divergence.Side;
import org.maillage.site.Typed;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the working copies that came with a convention, and checks that each is one of this convention.
@Component
class CopyUnpacking {

    private final PartReading parts;
    private final JsonMapper json;

    CopyUnpacking(PartReading parts, JsonMapper json) {
        this.parts = parts;
        this.json = json;
    }

    /// Those of the avenants that the contents tell of; one that was adopted elsewhere may have none.
    List<CopyLuggage> unpack(OpenedFile file, Contents contents, Directory directory) throws IOException {
        var copies = new ArrayList<CopyLuggage>();
        for (Contents.Row amendment : contents.rows("convention.amendment")) {
            int slot = Math.toIntExact(amendment.number("slot"));
            if (file.holds(DepartingCopies.folder(slot) + PortableFile.CONTENTS)) {
                copies.add(unpack(file, slot, contents, directory));
            }
        }
        return copies;
    }

    private CopyLuggage unpack(OpenedFile file, int slot, Contents convention, Directory directory) throws IOException {
        String folder = DepartingCopies.folder(slot);
        Contents contents = parts.part(file, folder, directory);
        String begun = folder + DepartingCopies.BASE;
        Contents base = parts.document(file, begun, directory);
        CopyTies ties = ties(file, folder + DepartingCopies.TIES);
        if (!sameConvention(base, convention)
                || !base.ids().containsAll(ties.ids().keySet())
                || !contents.rows("convention.member").isEmpty()) {
            throw new UnfitFile(
                    folder + "\u00a0: ce document de travail n’est pas celui de cette convention." + UnfitFile.AGAIN);
        }
        return new CopyLuggage(slot, contents, base, ties);
    }

    private static boolean sameConvention(Contents base, Contents convention) {
        return base.rows(Contents.CONVENTION)
                .getFirst()
                .id()
                .equals(convention.rows(Contents.CONVENTION).getFirst().id());
    }

    private CopyTies ties(OpenedFile file, String entry) throws IOException {
        try {
            JsonNode root = json.readTree(file.text(entry));
            var ids = new TreeMap<UUID, UUID>();
            for (Map.Entry<String, JsonNode> tie : fields(root, "ids")) {
                ids.put(id(entry, tie.getKey()), id(entry, tie.getValue().asString("")));
            }
            var choices = new TreeMap<String, Side>();
            for (Map.Entry<String, JsonNode> choice : fields(root, "choices")) {
                Side side = Typed.findChoice(Side.class, choice.getValue().asString(""))
                        .orElseThrow(() -> wrong(entry));
                choices.put(choice.getKey(), side);
            }
            return new CopyTies(ids, choices);
        } catch (JacksonException unreadable) {
            throw wrong(entry);
        }
    }

    private static Set<Map.Entry<String, JsonNode>> fields(JsonNode root, String name) {
        return root.path(name).properties();
    }

    private static UUID id(String entry, String text) {
        if (!Values.isId(text)) {
            throw wrong(entry);
        }
        return UUID.fromString(text);
    }

    private static UnfitFile wrong(String entry) {
        return new UnfitFile(
                "« " + entry + " » n’est pas un document du format annoncé, ou ne se lit pas." + UnfitFile.AGAIN);
    }
}
