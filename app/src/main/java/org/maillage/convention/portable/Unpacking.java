package org.maillage.convention.portable;

import java.io.IOException;
import org.maillage.convention.contents.Contents;
import org.springframework.stereotype.Component;

/// Reads the parts of a file and checks what they say of each other.
@Component
class Unpacking {

    private final PartReading parts;
    private final CopyUnpacking copies;

    Unpacking(PartReading parts, CopyUnpacking copies) {
        this.parts = parts;
        this.copies = copies;
    }

    /// @throws UnfitFile with a sentence about the first thing that is wrong
    Luggage unpack(OpenedFile file) throws IOException {
        Directory directory = parts.directory(file);
        Contents contents = parts.part(file, "", directory);
        return new Luggage(file.manifest(), contents, copies.unpack(file, contents, directory), directory);
    }
}
