package org.maillage.directory.geocoding;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.base.Actor;
import org.maillage.base.jobs.Recurring;
import org.maillage.base.jobs.Rhythm;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Every five minutes: asks for the addresses that were never asked, some hundreds in a request, and places what is
/// sure.
///
/// One node does it at a time, so that the pause between requests holds for the instance. A short block (429 with
/// Retry-After) is waited for; any other failure ends the round, and the next ones come later and later.
@Component
@EnableConfigurationProperties(GeocodingSettings.class)
class GeocodingRound implements Recurring {

    private static final Rhythm RHYTHM = Rhythm.every(Duration.ofMinutes(5));
    private static final Duration SHORT_BLOCK = Duration.ofSeconds(30);
    private static final int MOST_BLOCKS = 3;

    private final GeocodedAddresses addresses;
    private final GeocodedPoints points;
    private final GeocodedServices services;
    private final GeocoderStandings standings;
    private final NationalGeocoder geocoder;
    private final GeocodingSettings settings;

    GeocodingRound(
            GeocodedAddresses addresses,
            GeocodedPoints points,
            GeocodedServices services,
            GeocoderStandings standings,
            NationalGeocoder geocoder,
            GeocodingSettings settings) {
        this.addresses = addresses;
        this.points = points;
        this.services = services;
        this.standings = standings;
        this.geocoder = geocoder;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "directory-geocoding";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public void run() {
        if (settings.isOn()) {
            Actor.HOUSE.runs(this::askAndPlace);
        }
    }

    private void askAndPlace() {
        if (standings.mayAsk()) {
            askAll();
        }
        sure(addresses.listAnswered()).forEach(one -> points.apply(one.sheet(), one.answer()));
        sure(services.listAnswered()).forEach(one -> services.apply(one.sheet(), one.answer()));
    }

    private Stream<GeocodedAddresses.Placeable> sure(List<GeocodedAddresses.Placeable> answered) {
        return answered.stream().filter(one -> one.answer().isSure(settings.score(), one.insee()));
    }

    private List<AskedAddress> unasked() {
        List<AskedAddress> ofStructures = addresses.listUnasked(settings.batch());
        return ofStructures.isEmpty() ? services.listUnasked(settings.batch()) : ofStructures;
    }

    private void askAll() {
        int blocks = 0;
        List<AskedAddress> next = unasked();
        while (!next.isEmpty() && !Thread.currentThread().isInterrupted()) {
            try {
                addresses.keep(settings.address(), geocoder.ask(next));
                standings.answered();
                next = unasked();
                pause(next.isEmpty() ? Duration.ZERO : settings.pause());
            } catch (GeocoderFailure failure) {
                boolean isShort =
                        failure.pause().isPositive() && failure.pause().compareTo(SHORT_BLOCK) <= 0;
                if (!isShort || ++blocks > MOST_BLOCKS) {
                    standings.failed(failure);
                    return;
                }
                pause(failure.pause());
            }
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
