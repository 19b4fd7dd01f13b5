package org.maillage.base.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.maillage.base.backup.file.Refusal;
import org.maillage.base.backup.file.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one question asked before what is there is replaced.
final class Question {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");

    private Question() {}

    static void askToReplace(Target target, @Nullable Path safety) throws IOException {
        CONSOLE.info(
                "Elle remplacera tout ce que contient {} : {}, structure {}.",
                target.name(),
                Words.rows(target.rows()),
                target.version());
        CONSOLE.info(
                safety == null
                        ? "Rien ne sera gardé de cet état (--discard)."
                        : "Cet état sera d’abord gardé dans " + safety + ".");
        CONSOLE.info("Tapez « oui » pour remplacer :");
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String answer = answers.readLine();
        if (answer == null || !answer.strip().equalsIgnoreCase("oui")) {
            throw new Refusal("Sans « oui », rien n’a été changé. (--yes répond d’avance.)");
        }
    }
}
