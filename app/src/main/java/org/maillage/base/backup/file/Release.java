package org.maillage.base.backup.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The version of this Maillage, as its build wrote it down.
public record Release(String version) {

    private static final String FILE = "/META-INF/build-info.properties";

    public static Release current() {
        try (InputStream file = Objects.requireNonNull(Release.class.getResourceAsStream(FILE))) {
            Properties properties = new Properties();
            properties.load(file);
            return new Release(properties.getProperty("build.version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
