package org.maillage.engine.osm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.maillage.engine.osm.UnreadableExtract.Reason;
import org.maillage.engine.street.Mode;
import org.maillage.engine.street.NetworkFile;
import org.maillage.engine.street.StreetNetwork;

/// The streets of an OpenStreetMap extract: read once, then kept in a file that is loaded in the blink of an eye.
///
/// The file bears a digest of the extract and of the model of durations: another extract, or another model, is another
/// file. Several threads and processes may open the same streets at once.
///
/// An extract that was cut is refused, but for a `.osm.pbf` cut exactly between two of its blocks: nothing in it tells
/// that it is not whole. Compare it with the checksum published beside it.
public final class Streets {

    private final Path kept;

    /// @param kept folder for the files of networks; made when missing
    public Streets(Path kept) {
        this.kept = kept;
    }

    /// @param extract `.osm.pbf`, or `.osm`, plain or gzipped
    /// @throws UnreadableExtract when it gives no streets
    /// @throws IOException when the folder cannot be written or read
    public StreetNetwork open(Path extract, Mode mode) throws UnreadableExtract, IOException {
        Durations durations = Durations.of(mode);
        String key = Digest.of(extract, durations);
        Files.createDirectories(kept);
        Path file = kept.resolve(mode.name().toLowerCase(Locale.ROOT) + "-" + key + ".streets");
        Optional<StreetNetwork> known = NetworkFile.read(file, key);
        if (known.isPresent()) {
            return known.get();
        }
        StreetNetwork network = Reading.of(extract, durations, key);
        if (network.edges() == 0) {
            throw new UnreadableExtract(Reason.WITHOUT_STREETS, extract);
        }
        NetworkFile.write(network, file);
        return network;
    }
}
