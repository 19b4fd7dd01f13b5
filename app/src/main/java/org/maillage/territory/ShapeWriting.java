package org.maillage.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Gives areas their boundaries, and keeps those they had.
@Repository
public class ShapeWriting {

    /// Where a boundary comes from.
    ///
    /// @param source who drew it, and its edition
    /// @param fileName null when it was drawn here
    /// @param rank of the feature in the file
    /// @param schematic drawn by hand from what is known
    public record Origin(
            String source,
            @Nullable String fileName,
            @Nullable Integer rank,
            boolean schematic) {}

    private record Period(
            UUID id, @Nullable LocalDate beginsOn, @Nullable LocalDate endsOn, boolean schematic) {

        boolean isInForceOn(LocalDate day) {
            return !from(beginsOn).isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    ShapeWriting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The boundary in force that day ends the day before; one that begins later stays, and ends the new one. What was
    /// schematic and begins the same day is replaced.
    ///
    /// @param beginsOn null when nobody knows since when
    /// @return whether it was written: not when another boundary begins that very day
    @Transactional
    public boolean put(AreaId area, @Nullable LocalDate beginsOn, Geometry degrees, Origin origin) {
        List<Period> periods = periods(area);
        Optional<Period> before =
                periods.stream().filter(one -> one.isInForceOn(from(beginsOn))).findFirst();
        if (before.isPresent() && Objects.equals(before.get().beginsOn(), beginsOn)) {
            if (!before.get().schematic()) {
                return false;
            }
            jdbc.sql("delete from territory.shape where id = ?")
                    .param(before.get().id())
                    .update();
        } else if (before.isPresent()) {
            jdbc.sql("update territory.shape set ends_on = ? where id = ?")
                    .params(from(beginsOn).minusDays(1), before.get().id())
                    .update();
        }
        insert(area, beginsOn, endOf(area, beginsOn, periods), degrees, origin);
        return true;
    }

    private List<Period> periods(AreaId area) {
        return jdbc.sql("select id, begins_on, ends_on, schematic from territory.shape where area_id = ? for update")
                .param(area.value())
                .query((row, number) -> new Period(
                        row.getObject("id", UUID.class),
                        row.getObject("begins_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getBoolean("schematic")))
                .list();
    }

    private static LocalDate from(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    private @Nullable LocalDate endOf(AreaId area, @Nullable LocalDate beginsOn, List<Period> periods) {
        Optional<LocalDate> next = periods.stream()
                .map(Period::beginsOn)
                .filter(day -> day != null && day.isAfter(from(beginsOn)))
                .min(Comparator.naturalOrder());
        return next.map(day -> day.minusDays(1)).orElseGet(() -> lastDay(area));
    }

    private @Nullable LocalDate lastDay(AreaId area) {
        return jdbc.sql("select ends_on from territory.area where id = ?")
                .param(area.value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private void insert(
            AreaId area, @Nullable LocalDate beginsOn, @Nullable LocalDate endsOn, Geometry degrees, Origin origin) {
        Envelope box = degrees.getEnvelopeInternal();
        jdbc.sql("""
                        insert into territory.shape (id, area_id, begins_on, ends_on, geometry, west, south, east, north,
                          square_meters, schematic, source, file_name, file_line, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), area.value())
                .param(beginsOn)
                .param(endsOn)
                .params(new WKBWriter().write(degrees), box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())
                .params(LocalMeters.squareMeters(degrees), origin.schematic(), origin.source())
                .param(origin.fileName())
                .param(origin.rank())
                .param(OffsetDateTime.now(clock))
                .update();
    }
}
