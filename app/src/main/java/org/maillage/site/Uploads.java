package org.maillage.site;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What a form with a file brings, the file being there or not.
public final class Uploads {

    private static final byte[] NOTHING = {};

    private Uploads() {}

    /// @return as the browser says it, empty when it says none
    public static String nameOf(@Nullable MultipartFile file) {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    /// @return nothing when no file was chosen
    public static byte[] contentOf(@Nullable MultipartFile file) throws IOException {
        return file == null ? NOTHING : file.getBytes();
    }
}
