package org.maillage.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.maillage.accounts.passkeys.PasskeyRecognition;
import org.maillage.accounts.signin.NetworkAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Tells the script of the sign-in page what to ask the device. The security chain receives the answer.
@Controller
class PasskeyRequestController {

    private final PasskeyRecognition recognition;

    PasskeyRequestController(PasskeyRecognition recognition) {
        this.recognition = recognition;
    }

    @PostMapping("/connexion/cle/demande")
    ResponseEntity<String> ask(HttpServletRequest request) {
        return recognition
                .ask(NetworkAddress.of(request.getRemoteAddr()))
                .map(options -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(options))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
    }
}
