package org.maillage.site;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The words on screen for the values of the code: one messages file per module, `messages/<module>.properties`.
@Component
public class Words {

    private final MessageSource messages;
    // They never change while the application runs, and a list asks for some hundreds of them.
    private final Map<Enum<?>, String> labels = new ConcurrentHashMap<>();

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /// @return the label under the key `<EnumName>.<VALUE>`; an absent key is a bug and throws
    public String of(Enum<?> value) {
        return labels.computeIfAbsent(
                value, asked -> say(asked.getDeclaringClass().getSimpleName() + "." + asked.name()));
    }

    /// The words under a key that need not be there.
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, Locale.FRENCH));
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRENCH);
    }
}
