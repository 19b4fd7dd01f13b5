package org.maillage.plan.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SliceTests {

    @Test
    void cutsWholePagesAndARest() {
        assertThat(Slice.of(120, 50, "1")).isEqualTo(new Slice(1, 3, 0, 50));
        assertThat(Slice.of(120, 50, "3")).isEqualTo(new Slice(3, 3, 100, 120));
        assertThat(Slice.of(100, 50, "2")).isEqualTo(new Slice(2, 2, 50, 100));
    }

    @Test
    void hasOneEmptyPageWhenThereIsNothing() {
        assertThat(Slice.of(0, 50, "1")).isEqualTo(new Slice(1, 1, 0, 0));
    }

    @Test
    void staysInsideWhateverTheAddressAsks() {
        assertThat(Slice.of(60, 50, "9").page()).isEqualTo(2);
        assertThat(Slice.of(60, 50, "0").page()).isEqualTo(1);
        assertThat(Slice.of(60, 50, "-1").page()).isEqualTo(1);
        assertThat(Slice.of(60, 50, "99999999999").page()).isEqualTo(1);
    }
}
