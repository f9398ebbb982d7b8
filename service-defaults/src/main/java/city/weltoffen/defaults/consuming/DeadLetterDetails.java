package city.weltoffen.defaults.consuming;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter with all that it holds.
 *
 * @param key of the record, usually the aggregate's id
 * @param headers with the trace of the error; mail addresses in them are masked
 * @param data as text, whatever it is
 */
record DeadLetterDetails(
        DeadLetterResponse letter, @Nullable String key, List<DeadLetter.Header> headers, String data) {

    static DeadLetterDetails of(DeadLetter letter) {
        DeadLetter.Content content = Objects.requireNonNull(letter.content());
        return new DeadLetterDetails(
                DeadLetterResponse.of(letter),
                content.key(),
                content.headers().stream()
                        .map(header -> new DeadLetter.Header(header.name(), Fault.withoutAddresses(header.value())))
                        .toList(),
                new String(content.data(), StandardCharsets.UTF_8));
    }
}
