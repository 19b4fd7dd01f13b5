package org.maillage.site;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{fingerprint}/maillage.css")
    ResponseEntity<byte[]> style() {
        return answer(assets.style(), "text/css;charset=UTF-8");
    }

    @GetMapping("/assets/{fingerprint}/maillage.js")
    ResponseEntity<byte[]> script() {
        return answer(assets.script(), "text/javascript;charset=UTF-8");
    }

    @GetMapping("/assets/{fingerprint}/maillage.svg")
    ResponseEntity<byte[]> drawings() {
        return answer(Drawings.content(), "image/svg+xml");
    }

    private static ResponseEntity<byte[]> answer(byte[] content, String type) {
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
