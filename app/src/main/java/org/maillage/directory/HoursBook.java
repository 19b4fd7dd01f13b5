package org.maillage.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.hours.HoursReading;
import org.maillage.directory.hours.OpeningHours;
import org.springframework.stereotype.Component;

/// The opening hours of sheets, read once: lists ask for the same texts again and again.
@Component
public class HoursBook {

    private static final int MOST = 5_000; // texts of a large city, some hundreds of bytes each

    private final Map<String, Optional<OpeningHours>> read =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<OpeningHours>> eldest) {
                    return size() > MOST;
                }
            });

    /// @param osm as a sheet holds it; empty for none
    /// @return empty when it says nothing, or what nobody can read
    public Optional<OpeningHours> find(String osm) {
        return osm.isEmpty()
                ? Optional.empty()
                : read.computeIfAbsent(
                        osm,
                        text -> OpeningHours.read(text) instanceof HoursReading.Read(OpeningHours hours)
                                ? Optional.of(hours)
                                : Optional.empty());
    }
}
