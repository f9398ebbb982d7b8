package city.weltoffen.networking.synergy;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a ground is called in a title. */
@Component
class GroundNames {

    private static final LocalizedText PARTNER = new LocalizedText("demselben Partner", "the same partner");
    private static final LocalizedText CALL = new LocalizedText("demselben Aufruf", "the same call");

    private final RadarMemory memory;
    private final CallIndex calls;

    GroundNames(RadarMemory memory, CallIndex calls) {
        this.memory = memory;
        this.calls = calls;
    }

    LocalizedText of(Ground ground) {
        return switch (ground.kind()) {
            case PARTNER, NETWORK -> partner(ground.id());
            case CALL ->
                calls.find(call -> call.id().equals(new CallId(ground.id()))).stream()
                        .findFirst()
                        .map(call -> call.details().title())
                        .map(title -> new LocalizedText(title, title))
                        .orElse(CALL);
            case THEME_IN_COUNTRY -> country(Objects.requireNonNull(ground.country()));
        };
    }

    private LocalizedText partner(String id) {
        KnownPartner known = memory.partner(id);
        return known == null ? PARTNER : Objects.requireNonNullElse(known.name(), PARTNER);
    }

    /** Themes have their names in the city's own list; the page shows them. */
    private static LocalizedText country(String code) {
        Locale country = Locale.of("", code);
        return new LocalizedText(
                "demselben Thema in " + country.getDisplayCountry(Locale.GERMAN),
                "the same theme in " + country.getDisplayCountry(Locale.ENGLISH));
    }
}
