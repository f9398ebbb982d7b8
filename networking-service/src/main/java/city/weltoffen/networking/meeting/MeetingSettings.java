package city.weltoffen.networking.meeting;

import city.weltoffen.events.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings below {@code weltoffen.meetings}.
 *
 * @param zone by whose clock meetings go where nothing else is said; the city's when missing
 * @param organizer who invites, as calendars show it
 * @param address e-mail address of who invites, to which calendars send their answers
 */
@ConfigurationProperties("weltoffen.meetings")
public record MeetingSettings(@Nullable String zone, LocalizedText organizer, String address) {}
