package city.weltoffen.networking.action;

import city.weltoffen.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where it was agreed.
 *
 * @param meeting id of the meeting
 * @param item id of the item of its agenda, if it was about one
 * @param title of the meeting, with its day
 */
public record AgreedIn(String meeting, @Nullable String item, LocalizedText title) {}
