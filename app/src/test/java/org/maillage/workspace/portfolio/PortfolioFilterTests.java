package org.maillage.workspace.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.convention.Convention;

class PortfolioFilterTests {

    @Test
    void leavesDefaultsOutOfItsAddress() {
        assertThat(PortfolioFilter.ALL.query()).isEmpty();
        assertThat(PortfolioFilter.read(Map.of())).isEqualTo(PortfolioFilter.ALL);
    }

    @Test
    void isReadBackFromItsAddress() {
        var filter = new PortfolioFilter("val d’erdre", Convention.Status.PREPARATION, 2027, PortfolioSort.LATE, true);
        assertThat(filter.query()).isEqualTo("?q=val+d%E2%80%99erdre&statut=en-preparation&fin=2027&tri=-retard");
        assertThat(PortfolioFilter.read(
                        Map.of("q", " val  d’erdre ", "statut", "en-preparation", "fin", "2027", "tri", "-retard")))
                .isEqualTo(filter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tri", "statut", "fin"})
    void ignoresWhatItDoesNotUnderstand(String parameter) {
        assertThat(PortfolioFilter.read(Map.of(parameter, "-n’importe quoi"))).isEqualTo(PortfolioFilter.ALL);
    }

    @Test
    void staysOpenInAnyOrder() {
        assertThat(PortfolioFilter.ALL.sortedBy(PortfolioSort.END, true).isOpen())
                .isTrue();
        assertThat(PortfolioFilter.ALL.endingIn(2026).isOpen()).isFalse();
    }
}
