package org.maillage.site;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The words on screen for the values of the code: one messages file per module, `messages/<module>.properties`.
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /// @return the label under the key `<EnumName>.<VALUE>`; an absent key is a bug and throws
    public String of(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRENCH);
    }
}
