package org.maillage.convention.portable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A file whose entries somebody changed with care: its digests and its seal are right again.
final class Repacked {

    private final Map<String, byte[]> entries;

    private Repacked(Map<String, byte[]> entries) {
        this.entries = new LinkedHashMap<>(entries);
    }

    static Repacked of(byte[] file) {
        return new Repacked(TakenAway.of(file).entries());
    }

    Repacked with(String entry, UnaryOperator<String> change) {
        String text = new String(entries.get(entry), StandardCharsets.UTF_8);
        entries.put(entry, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Repacked withEvery(UnaryOperator<String> change) {
        entries.keySet().stream()
                .filter(name -> name.matches(".*\\.jsonl?"))
                .toList()
                .forEach(name -> with(name, change));
        return this;
    }

    Repacked adding(String entry, String text) {
        entries.put(entry, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Repacked without(String entry) {
        entries.remove(entry);
        return this;
    }

    byte[] file() {
        return file(manifest -> manifest);
    }

    byte[] file(UnaryOperator<ObjectNode> change) {
        return sealed(manifest -> JsonMapper.shared().writeValueAsString(change.apply((ObjectNode)
                JsonMapper.shared().readTree(manifest))));
    }

    /// With another manifest altogether.
    byte[] saying(String manifest) {
        return sealed(told -> manifest);
    }

    private byte[] sealed(UnaryOperator<String> change) {
        var json = JsonMapper.shared();
        var out = new ByteArrayOutputStream();
        var file = new FileWriting(out);
        try {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (!entry.getKey().equals(Manifest.NAME)) {
                    file.add(entry.getKey(), text -> text.write(entry.getValue()));
                }
            }
            var manifest = (ObjectNode) json.readTree(entries.get(Manifest.NAME));
            manifest.set("entries", json.valueToTree(file.entries()));
            file.finish(change.apply(json.writeValueAsString(manifest)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
