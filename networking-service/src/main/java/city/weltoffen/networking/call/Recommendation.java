package city.weltoffen.networking.call;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;

/**
 * What the international office says for a call, in one sentence.
 *
 * @param on day on which it was said
 */
public record Recommendation(LocalizedText sentence, LocalDate on) {}
