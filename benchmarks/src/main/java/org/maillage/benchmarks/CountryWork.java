package org.maillage.benchmarks;

import java.io.IOException;
import java.util.Optional;
import org.maillage.benchmarks.measure.Digest;
import org.maillage.benchmarks.peer.Scipy;
import org.maillage.engine.Nearest;

/// A question about a country, as the engine and scipy take it.
sealed interface CountryWork {

    /// Names it among metrics and digests.
    String key();

    String title();

    /// The name of its class in `scipy_peer.py`.
    String peer();

    /// What the peer is asked, but for its threads.
    String question();

    /// How long the engine may take, in the peer's time.
    double target();

    void run(CountryEngine engine, int threads);

    /// What its time is told for each of.
    Items items(CountryEngine engine);

    /// @param name of one, as shown
    record Items(String name, long count) {}

    String digest(CountryEngine engine, int threads);

    /// @return what is wrong with what the peer found, if anything
    Optional<String> compare(CountryEngine engine, int threads, Scipy scipy) throws IOException;

    /// The nearest services of each square.
    record NearestServices(int each, double target) implements CountryWork {

        @Override
        public String key() {
            return "nearest_" + each;
        }

        @Override
        public String title() {
            return each == 1 ? "Service le plus proche" : "Les %d services les plus proches".formatted(each);
        }

        @Override
        public String peer() {
            return "nearest";
        }

        @Override
        public String question() {
            return "nearest " + each;
        }

        @Override
        public void run(CountryEngine engine, int threads) {
            engine.nearest(each, threads);
        }

        @Override
        public Items items(CountryEngine engine) {
            return new Items("carreau", engine.squares());
        }

        @Override
        public String digest(CountryEngine engine, int threads) {
            Nearest nearest = engine.nearest(each, threads);
            return Digest.of(nearest.millis(), nearest.service());
        }

        @Override
        public Optional<String> compare(CountryEngine engine, int threads, Scipy scipy) throws IOException {
            return Agreement.ofMetres(
                    engine.nearest(each, threads).millis(), scipy.doubles(question() + " 2", "metres"));
        }
    }

    /// What services leave to each inhabitant.
    record Supply(double target) implements CountryWork {

        @Override
        public String key() {
            return "e2sfca";
        }

        @Override
        public String title() {
            return "E2SFCA, bandes de 500, 1 000 et 2 000 m";
        }

        @Override
        public String peer() {
            return "supply";
        }

        @Override
        public String question() {
            return "supply";
        }

        @Override
        public void run(CountryEngine engine, int threads) {
            engine.supply(threads);
        }

        /// Each pair is weighed twice.
        @Override
        public Items items(CountryEngine engine) {
            return new Items("paire", engine.pairs());
        }

        @Override
        public String digest(CountryEngine engine, int threads) {
            return Digest.of(engine.supply(threads));
        }

        @Override
        public Optional<String> compare(CountryEngine engine, int threads, Scipy scipy) throws IOException {
            return Agreement.ofSupply(engine.supply(threads), scipy.doubles(question() + " 2", "supply"));
        }
    }
}
