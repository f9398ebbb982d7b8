package city.weltoffen.events.networking;

/**
 * One word by which a call fits a profile.
 *
 * @param word as it is written in the call, or the code of the programme
 * @param field of the call where it stands, for instance {@code title}
 * @param criterion what of the profile asks for it: {@code keywords}, {@code themes} or {@code programmes}
 * @param value the profile's own key word, slug of a theme or code of a programme
 */
public record MatchGround(String word, String field, String criterion, String value) {}
