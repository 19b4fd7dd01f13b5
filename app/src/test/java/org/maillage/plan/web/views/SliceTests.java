package org.maillage.plan.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.plan.Cut;

class SliceTests {

    @Test
    void cutsWholePagesAndARest() {
        assertThat(Slice.of(120, "1")).isEqualTo(new Slice(1, 3));
        assertThat(Slice.of(120, "3")).isEqualTo(new Slice(3, 3));
        assertThat(Slice.of(100, "2")).isEqualTo(new Slice(2, 2));
        assertThat(Slice.cut("3")).isEqualTo(new Cut(3, 50));
    }

    @Test
    void hasOneEmptyPageWhenThereIsNothing() {
        assertThat(Slice.of(0, "1")).isEqualTo(new Slice(1, 1));
    }

    @Test
    void staysInsideWhateverTheAddressAsks() {
        assertThat(Slice.of(60, "9").page()).isEqualTo(2);
        assertThat(Slice.of(60, "0").page()).isEqualTo(1);
        assertThat(Slice.of(60, "-1").page()).isEqualTo(1);
        assertThat(Slice.of(60, "99999999999").page()).isEqualTo(1);
    }

    @Test
    void bringsEverythingOnOnePage() {
        assertThat(Slice.of(120, "tout")).isEqualTo(new Slice(1, 1));
        assertThat(Slice.cut("tout")).isEqualTo(Cut.WHOLE);
    }
}
