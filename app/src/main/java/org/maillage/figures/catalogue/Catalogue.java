package org.maillage.figures.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.figures.Indicator;
import org.maillage.figures.Indicators;
import org.maillage.figures.Level;
import org.maillage.figures.Measure;
import org.maillage.figures.Source;
import org.maillage.figures.Sources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Both files of the catalogue, held against one another.
@Component
public class Catalogue implements Sources, Indicators {

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final List<Source> sources;
    private final Map<String, Indicator> indicators;

    public Catalogue() {
        var mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        var written = read(mapper, "figures/sources.yaml", CatalogueFile.SourcesFile.class);
        written.concepts()
                .forEach((key, concept) -> concepts.put(key, new Concept(key, concept.name(), concept.definition())));
        sources = written.series().stream()
                .flatMap(series -> series.read().stream())
                .toList();
        indicators = read(mapper, "figures/indicators.yaml", CatalogueFile.IndicatorsFile.class).indicators().stream()
                .map(CatalogueFile.WrittenIndicator::read)
                .collect(Collectors.toMap(Indicator::key, Function.identity(), Catalogue::twice, LinkedHashMap::new));
        new CatalogueCheck(this).requireSound();
    }

    @Override
    public List<Source> listSources() {
        return sources;
    }

    @Override
    public Optional<Source> findSource(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }

    @Override
    public List<Source> ofSeries(String series) {
        return sources.stream().filter(source -> source.series().equals(series)).toList();
    }

    @Override
    public Source ofLevel(Level level) {
        return sources.stream()
                .filter(source -> source.level() == level)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Concept conceptOf(Measure measure) {
        Concept concept = concepts.get(measure.concept());
        if (concept == null) {
            throw new IllegalStateException("No concept is called " + measure.concept());
        }
        return concept;
    }

    @Override
    public List<Indicator> listIndicators() {
        return List.copyOf(indicators.values());
    }

    @Override
    public Optional<Indicator> findIndicator(String key) {
        return Optional.ofNullable(indicators.get(key));
    }

    @Override
    public Concept conceptOf(Indicator indicator) {
        String measure = indicator.measures().getFirst();
        return ofSeries(indicator.series().getFirst()).stream()
                .flatMap(source -> source.findMeasure(measure).stream())
                .map(this::conceptOf)
                .findFirst()
                .orElseThrow();
    }

    private static Indicator twice(Indicator one, Indicator other) {
        throw new IllegalStateException("Two indicators are called " + other.key());
    }

    private static <T> T read(YAMLMapper mapper, String file, Class<T> type) {
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            return mapper.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
