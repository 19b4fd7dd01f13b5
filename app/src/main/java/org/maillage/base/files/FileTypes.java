package org.maillage.base.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.util.function.SingletonSupplier;

/// What bytes are, by the signatures Tika knows: some 1 500 types, so that what is refused can be named too. Its table
/// takes a third of a second to read: the first file pays for it, not the start.
final class FileTypes {

    private static final SingletonSupplier<MimeTypes> KNOWN = SingletonSupplier.of(MimeTypes::getDefaultMimeTypes);

    private FileTypes() {}

    /// @return its media type without parameters; `application/octet-stream` when nobody knows
    static String of(Path content) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content), 64 * 1024)) {
            return KNOWN.obtain().detect(in, new Metadata()).getBaseType().toString();
        }
    }
}
