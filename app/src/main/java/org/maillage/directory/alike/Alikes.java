package org.maillage.directory.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.StructureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the structures that may be one. Only those that have something in common are compared: a Siret, a telephone,
/// an address, a rare word of their names, a few metres.
@Component
public class Alikes {

    private static final int WORD_IS_COMMON = 40; // structures of a commune that bear it
    private static final int SWITCHBOARD = 12; // structures reached by one telephone, or of one Siret
    private static final double CELL_DEGREES = 0.001; // some hundred metres, more than two positions of one building

    private final Differents differents;
    private final JdbcClient jdbc;

    Alikes(Differents differents, JdbcClient jdbc) {
        this.differents = differents;
        this.jdbc = jdbc;
    }

    /// @param one came first into the directory
    public record Pair(StructureId one, StructureId other, Likeness likeness) {}

    /// Of these communes, the surest first, without those that somebody said are different.
    public List<Pair> listPairs(Collection<String> communes) {
        Set<Differents.Two> different = Set.copyOf(differents.listIn(communes));
        return listPairs(listTraits(communes)).stream()
                .filter(pair -> !different.contains(new Differents.Two(pair.one(), pair.other()))
                        && !different.contains(new Differents.Two(pair.other(), pair.one())))
                .toList();
    }

    private List<Traits> listTraits(Collection<String> communes) {
        return jdbc.sql("""
                        select id, name, commune, kind, siret, phone, address, insee, latitude, longitude
                        from directory.structure where insee = any (?) and deleted_at is null order by number
                        """)
                .param(communes.toArray(String[]::new))
                .query((row, _) -> Traits.of(
                        new StructureId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("commune"),
                        row.getString("kind"),
                        row.getString("siret"),
                        row.getString("phone"),
                        row.getString("address"),
                        row.getString("insee"),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class)))
                .list();
    }

    static List<Pair> listPairs(List<Traits> all) {
        var compared = new HashSet<Long>();
        var pairs = new ArrayList<Pair>();
        for (List<Integer> alike : blocks(all)) {
            for (int i = 0; i < alike.size(); i++) {
                for (int j = i + 1; j < alike.size(); j++) {
                    int one = Math.min(alike.get(i), alike.get(j));
                    int other = Math.max(alike.get(i), alike.get(j));
                    if (one != other && compared.add((long) one * all.size() + other)) {
                        Likeness.between(all.get(one), all.get(other))
                                .ifPresent(likeness -> pairs.add(new Pair(
                                        all.get(one).id(), all.get(other).id(), likeness)));
                    }
                }
            }
        }
        pairs.sort(
                Comparator.comparingInt((Pair pair) -> pair.likeness().weight()).reversed());
        return pairs;
    }

    private static Collection<List<Integer>> blocks(List<Traits> all) {
        var blocks = new HashMap<String, List<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            keysOf(all.get(i))
                    .forEach(key ->
                            blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(place));
        }
        blocks.entrySet().removeIf(block -> block.getValue().size() > limitOf(block.getKey()));
        return blocks.values();
    }

    private static int limitOf(String key) {
        return switch (key.charAt(0)) {
            case 'w' -> WORD_IS_COMMON;
            case 's', 'p' -> SWITCHBOARD;
            default -> Integer.MAX_VALUE;
        };
    }

    private static Set<String> keysOf(Traits one) {
        var keys = new HashSet<String>();
        if (!one.siret().isEmpty()) {
            keys.add("s" + one.siret());
        }
        one.phones().forEach(phone -> keys.add("p" + phone));
        if (!one.place().isEmpty()) {
            keys.add("a" + one.insee() + one.place());
        }
        keys.add("n" + one.insee() + one.words().whole());
        one.words().own().forEach(word -> keys.add("w" + one.insee() + word));
        if (one.latitude() != null && one.longitude() != null) {
            cells(keys, one.latitude(), one.longitude());
        }
        return keys;
    }

    // Each stands in the four cells around it: two within half a cell of one another share one.
    private static void cells(Set<String> keys, double latitude, double longitude) {
        long south = Math.round(latitude / CELL_DEGREES) - 1;
        long west = Math.round(longitude / CELL_DEGREES) - 1;
        for (long i = 0; i < 2; i++) {
            for (long j = 0; j < 2; j++) {
                keys.add("c" + (south + i) + ":" + (west + j));
            }
        }
    }
}
