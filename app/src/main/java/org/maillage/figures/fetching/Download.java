package org.maillage.figures.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;

/// One file from one address, written as it comes. Redirections are followed by hand, each to an allowed address.
final class Download {

    private static final int MOST_REDIRECTIONS = 5;
    private static final int BUFFER = 1 << 16;
    private static final String REMEDY = " Téléchargez le fichier depuis un autre poste et déposez-le ici.";

    private final FetchLimits limits;
    private final HttpClient client;

    Download(FetchLimits limits) {
        this.limits = limits;
        client = HttpClient.newBuilder()
                .connectTimeout(limits.answer())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /// @return the address that gave the file in the end
    URI into(Path file, URI address) throws FetchFailure {
        URI current = address;
        for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
            if (!Addresses.isAllowed(current)) {
                throw new FetchFailure("L’adresse « " + current
                        + " » n’est pas en https : rien n’y est pris. L’exploitant de l’instance peut la corriger.");
            }
            HttpResponse<InputStream> answer = ask(current);
            try (InputStream content = answer.body()) {
                if (answer.statusCode() / 100 == 3) {
                    current = next(current, answer);
                    continue;
                }
                requireFile(current, answer);
                write(content, file, current);
                return current;
            } catch (IOException cut) {
                throw new FetchFailure("Le serveur « " + current.getHost()
                        + " » a coupé avant la fin du fichier : rien n’a été repris. Recommencez plus tard.");
            }
        }
        throw new FetchFailure("L’adresse « " + address + " » renvoie sans fin d’une adresse à l’autre." + REMEDY);
    }

    private HttpResponse<InputStream> ask(URI address) throws FetchFailure {
        String host = address.getHost();
        try {
            return client.send(
                    HttpRequest.newBuilder(address).timeout(limits.answer()).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException late) {
            throw new FetchFailure("Le serveur « " + host + " » n’a pas répondu à temps." + REMEDY);
        } catch (SSLException untrusted) {
            throw new FetchFailure(
                    "La connexion à « " + host + " » n’est pas sûre (certificat refusé) : rien n’y est pris." + REMEDY);
        } catch (IOException unreached) {
            throw new FetchFailure("Le serveur « " + host
                    + " » est injoignable : cette instance n’a peut-être pas accès à internet." + REMEDY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FetchFailure("La recherche du fichier a été interrompue : recommencez.");
        }
    }

    private static URI next(URI from, HttpResponse<InputStream> answer) throws FetchFailure {
        try {
            URI next =
                    answer.headers().firstValue("Location").map(from::resolve).orElse(from);
            // From https to plain http of this machine would be a way in.
            if ("https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(next.getScheme())) {
                throw new FetchFailure(
                        "L’adresse « " + from + " » renvoie hors de https : rien n’y est pris." + REMEDY);
            }
            return next;
        } catch (IllegalArgumentException noAddress) {
            throw new FetchFailure("L’adresse « " + from + " » renvoie à une adresse illisible." + REMEDY);
        }
    }

    private static void requireFile(URI address, HttpResponse<InputStream> answer) throws FetchFailure {
        int status = answer.statusCode();
        if (status == 404 || status == 410) {
            throw new FetchFailure("Le fichier n’est plus à l’adresse « " + address + " » (réponse " + status
                    + ") : l’exploitant de l’instance peut la mettre à jour.");
        }
        if (status != 200) {
            throw new FetchFailure("Le serveur « " + address.getHost() + " » refuse de donner le fichier (réponse "
                    + status + ")." + REMEDY);
        }
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            throw new FetchFailure("L’adresse « " + address
                    + " » montre une page web, non le fichier lui-même : l’exploitant de l’instance peut la corriger.");
        }
    }

    private void write(InputStream content, Path file, URI address) throws IOException, FetchFailure {
        var late = new AtomicBoolean();
        Thread watch = Thread.ofVirtual().start(() -> closeLate(content, late));
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > limits.mostBytes()) {
                    throw new FetchFailure("Le fichier à l’adresse « " + address + " » dépasse "
                            + Math.max(1, limits.mostBytes() / 1_000_000) + "\u00a0Mo : il n’est pas repris.");
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException cut) {
            if (late.get()) {
                throw new FetchFailure("Le serveur « " + address.getHost()
                        + " » envoie le fichier trop lentement : rien n’a été repris." + REMEDY);
            }
            throw cut;
        } finally {
            watch.interrupt();
        }
    }

    // A server that sends nothing more would hold a reading for ever.
    private void closeLate(InputStream content, AtomicBoolean late) {
        try {
            Thread.sleep(limits.whole());
            late.set(true);
            content.close();
        } catch (InterruptedException inTime) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            late.set(true);
        }
    }
}
