package org.maillage.diagnosis.web.workshops;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.InstanceAddress;
import org.maillage.diagnosis.workshop.ShortCode;
import org.maillage.diagnosis.workshop.Workshop;
import org.springframework.stereotype.Component;

/// Draws the way in of a workshop.
@Component
class Doors {

    // What cameras need around it, says ISO/IEC 18004.
    private static final int MARGIN = 4;

    private final InstanceAddress instance;

    Doors(InstanceAddress instance) {
        this.instance = instance;
    }

    @Nullable
    Door of(Workshop workshop) {
        ShortCode code = workshop.code();
        if (code == null) {
            return null;
        }
        String address = instance.of(code.path());
        QrCode drawing = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        return new Door(
                instance.of(ShortCode.ROOT).replaceFirst("^https?://", ""),
                code.spoken(),
                address,
                modules(drawing),
                drawing.size + 2 * MARGIN);
    }

    private static String modules(QrCode drawing) {
        return IntStream.range(0, drawing.size * drawing.size)
                .filter(at -> drawing.getModule(at % drawing.size, at / drawing.size))
                .mapToObj(at -> "M%d,%dh1v1h-1z".formatted(at % drawing.size + MARGIN, at / drawing.size + MARGIN))
                .collect(Collectors.joining());
    }
}
