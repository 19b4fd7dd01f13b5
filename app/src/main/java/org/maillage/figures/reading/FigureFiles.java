package org.maillage.figures.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Level;
import org.maillage.figures.Scope;
import org.maillage.figures.Source;
import org.maillage.figures.Sources;
import org.springframework.stereotype.Component;

/// Reads a file of any source of the catalogue. Its source is known by its header.
@Component
public class FigureFiles {

    private final Sources sources;

    public FigureFiles(Sources sources) {
        this.sources = sources;
    }

    /// @param fileName as it was published: it may bear the year
    /// @param year said by who brings the file, when neither its name nor its columns say it; or null
    /// @param sink receives the lines within the scope; a refused file may have given it some
    public FileReading read(Path file, String fileName, @Nullable Integer year, Scope scope, LineSink sink) {
        FileReading refused = FileReading.Refused.of(FileProblem.ofFile("Ce fichier n’est pas un texte lisible."));
        for (String encoding : encodings()) {
            try {
                return switch (firstSign(file)) {
                    case '{' -> new SquareDocument(sources.ofLevel(Level.CARREAU), scope, sink).read(file);
                    case '[' -> epci(file, fileName, year, sink);
                    default ->
                        new TableReading(sources, fileName, year, scope, sink)
                                .read(new PublishedText(file), Charset.forName(encoding));
                };
            } catch (Unreadable reason) {
                return FileReading.Refused.of(reason.problem());
            } catch (CharacterCodingException otherEncoding) {
                refused = FileReading.Refused.of(FileProblem.ofFile(
                        "Ce fichier n’est ni en UTF-8 ni en windows-1252 : enregistrez-le en CSV UTF-8."));
            } catch (java.io.EOFException | java.util.zip.ZipException damaged) {
                return FileReading.Refused.of(
                        FileProblem.ofFile("Ce fichier compressé est abîmé ou incomplet : téléchargez-le de nouveau."));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return refused;
    }

    private FileReading epci(Path file, String fileName, @Nullable Integer year, LineSink sink) {
        Source source = sources.listSources().stream()
                .filter(one -> one.within() != null)
                .findFirst()
                .orElseThrow();
        return new EpciDocument(source, EditionYear.of(source, null, fileName, year), sink).read(file);
    }

    private static int firstSign(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            int first = content.read();
            while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
                first = content.read();
            }
            return first;
        }
    }

    private Set<String> encodings() {
        var encodings = new LinkedHashSet<String>();
        sources.listSources().forEach(source -> encodings.addAll(source.format().encodings()));
        return encodings;
    }
}
