package org.maillage.base.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.Sights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks the indexes of all modules at once, then reads the few objects that are shown.
@Component
class FoundRows {

    private final ObjectProvider<Searchable> searchables;
    private final JdbcClient jdbc;

    FoundRows(ObjectProvider<Searchable> searchables, JdbcClient jdbc) {
        this.searchables = searchables;
        this.jdbc = jdbc;
    }

    // The counts come as rows of their own, so that what matches is looked for once. Words are read from the row only
    // where they decide the order: those of thousands of notes take longer to read than to find.
    private static final String MATCHING = """
            with %s,
            matched as materialized (
              select found.kind, found.rank, found.convention_id, found.id, found.day,
                case when found.titled then found.title end as title,
                :literal = :wide or found.words @@ cast(:literal as tsquery) as literal,
                found.titled and ts_filter(found.words, '{a}') @@ cast(:wide as tsquery) as titled
              from (%s) found
              where found.words @@ cast(:wide as tsquery)),
            shown as (
              select kind, convention_id, id
              from matched
              where (cast(:kind as text) is null or kind = :kind)
                and (cast(:within as uuid) is null or convention_id = :within)
              order by literal and titled desc, titled desc, literal desc, rank, day desc nulls last, title, id
              offset :from limit :most)
            select null as place, kind, convention_id, cast(null as uuid) as id, count(*) as number
            from matched group by kind, convention_id
            union all
            select row_number() over (), kind, convention_id, id, 0 from shown
            """;

    private static final String MARKS = "StartSel=" + Extracts.START + ",StopSel=" + Extracts.STOP;
    private static final String WHOLE = MARKS + ",HighlightAll=true";
    private static final String PART = MARKS + ",MaxWords=34,MinWords=16,MaxFragments=1";

    // By stems first; where that marks nothing, a word was only begun.
    private static final String READ = """
            with %s
            select found.kind, found.convention_id, found.id, found.path, found.day, found.text,
              case when strpos(stems.title, :mark) > 0 then stems.title
                else ts_headline('search.written', found.title, cast(:wide as tsquery), :whole) end as title,
              case when strpos(stems.extract, :mark) > 0 then stems.extract
                else ts_headline('search.written', found.text, cast(:wide as tsquery), :part) end as extract
            from (%s) found cross join lateral (
              select ts_headline('search.french', found.title, cast(:wide as tsquery), :whole) as title,
                ts_headline('search.french', found.text, cast(:wide as tsquery), :part) as extract) stems
            where found.id = any (:ids)
            """;

    record Key(String kind, UUID convention, UUID id) {}

    /// What matches: how many of each kind, and the place of those to show.
    record Matched(List<SearchAnswer.Count> counts, Map<Key, Integer> places) {

        int total() {
            return counts.stream().mapToInt(SearchAnswer.Count::number).sum();
        }
    }

    Matched match(Sights sights, TextQueries.Asked asked, SearchScope scope, int from, int most) {
        var counts = new ArrayList<SearchAnswer.Count>();
        var places = new HashMap<Key, Integer>();
        jdbc.sql(MATCHING.formatted(Sights.MINE, all()))
                .params(sights.params())
                .param("literal", asked.literal())
                .param("wide", asked.wide())
                .param("kind", scope.kind())
                .param("within", scope.convention())
                .param("from", from)
                .param("most", most)
                .query(row -> {
                    UUID convention = row.getObject("convention_id", UUID.class);
                    UUID id = row.getObject("id", UUID.class);
                    if (id == null) {
                        counts.add(new SearchAnswer.Count(row.getString("kind"), convention, row.getInt("number")));
                    } else {
                        places.put(new Key(row.getString("kind"), convention, id), row.getInt("place"));
                    }
                });
        return new Matched(counts, places);
    }

    /// Those to show, in their places.
    List<Found> read(Sights sights, TextQueries.Asked asked, Matched matched) {
        Map<Key, Integer> places = matched.places();
        if (places.isEmpty()) {
            return List.of();
        }
        String kinds = searchables
                .orderedStream()
                .filter(one ->
                        places.keySet().stream().anyMatch(key -> key.kind().equals(one.kind())))
                .map(FoundRows::arm)
                .collect(Collectors.joining(" union all "));
        return jdbc
                .sql(READ.formatted(Sights.MINE, kinds))
                .params(sights.params())
                .param("wide", asked.wide())
                .param("mark", String.valueOf(Extracts.START))
                .param("whole", WHOLE)
                .param("part", PART)
                .param("ids", places.keySet().stream().map(Key::id).toArray(UUID[]::new))
                .query((row, number) -> found(row))
                .list()
                .stream()
                .filter(found -> places.containsKey(key(found)))
                .sorted(Comparator.comparing(found -> places.get(key(found))))
                .toList();
    }

    private String all() {
        return searchables.orderedStream().map(FoundRows::arm).collect(Collectors.joining(" union all "));
    }

    private static String arm(Searchable searchable) {
        return "select '%s' as kind, %d as rank, %s as titled, one.* from (%s) one"
                .formatted(searchable.kind(), searchable.rank(), searchable.titled(), searchable.rows());
    }

    private static Key key(Found found) {
        return new Key(found.kind(), found.convention(), found.id());
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString("kind"),
                row.getObject("convention_id", UUID.class),
                row.getObject("id", UUID.class),
                Extracts.pieces(row.getString("title")),
                row.getString("path"),
                Extracts.pieces(Extracts.cut(row.getString("extract"), row.getString("text"))),
                row.getObject("day", LocalDate.class));
    }
}
