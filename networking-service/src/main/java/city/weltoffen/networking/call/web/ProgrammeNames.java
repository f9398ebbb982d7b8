package city.weltoffen.networking.call.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.portal.PortalCodes;
import city.weltoffen.networking.call.portal.Programme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people call a funding programme. */
@Component
class ProgrammeNames {

    private final PortalCodes codes;

    ProgrammeNames(PortalCodes codes) {
        this.codes = codes;
    }

    @Nullable
    LocalizedText of(@Nullable String abbreviation) {
        return abbreviation == null
                ? null
                : codes.programme(abbreviation).map(Programme::name).orElse(null);
    }
}
