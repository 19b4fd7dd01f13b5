package org.maillage.figures.fetching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maillage.figures.Editions;
import org.maillage.figures.Fetching;
import org.maillage.figures.Scope;
import org.maillage.figures.Source;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Brings the file to a temporary one, then reads it as if somebody had handed it in.
@Component
@EnableConfigurationProperties(FetchLimits.class)
class FetchedEditions implements Fetching {

    private final Addresses addresses;
    private final Editions editions;
    private final FetchLimits limits;

    FetchedEditions(Addresses addresses, Editions editions, FetchLimits limits) {
        this.addresses = addresses;
        this.editions = editions;
        this.limits = limits;
    }

    @Override
    public boolean hasAddress(Source source) {
        return addresses.has(source);
    }

    @Override
    public Fetched fetch(Source source, Scope scope) {
        URI address = addresses.find(source).orElse(null);
        if (address == null) {
            return new Fetched.Failed("L’adresse réglée pour cette source est illisible, ou manque : "
                    + "l’exploitant de l’instance peut la corriger. Vous pouvez aussi déposer le fichier.");
        }
        try {
            Path file = Files.createTempFile("chiffres", ".tmp");
            try {
                URI given = new Download(limits).into(file, address);
                return new Fetched.Received(editions.receive(
                        new Editions.Brought(file, nameOf(address, given), null, address.toString()), scope));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (FetchFailure failure) {
            return new Fetched.Failed(failure.sentence());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    // The name may bear the year: that of the address that was set, unless it ends with none.
    private static String nameOf(URI address, URI given) {
        String own = last(address);
        return own.isEmpty() ? last(given) : own;
    }

    private static String last(URI address) {
        String path = String.valueOf(address.getPath());
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
