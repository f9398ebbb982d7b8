package city.weltoffen.networking.call.source.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.call.CallKinds;
import city.weltoffen.networking.call.fetching.Addresses;
import city.weltoffen.networking.call.source.Presets;
import city.weltoffen.networking.call.source.SourceDetails;
import city.weltoffen.networking.call.source.SourceKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a source may be set up with. */
@Component
class SourceChecks {

    private final CallKinds kinds;
    private final Addresses addresses;

    SourceChecks(CallKinds kinds, Addresses addresses) {
        this.kinds = kinds;
        this.addresses = addresses;
    }

    /** @throws DomainProblem with the pointer of what cannot be */
    SourceDetails checked(CallSourceRequest request) {
        if (request.schedule() != null && !request.schedule().isEitherTimesOrHours()) {
            throw DomainProblem.invalid("#/schedule", "times-or-hours");
        }
        SourceDetails details = request.details();
        checkAddress(details);
        checkPresets(details.presets());
        return details;
    }

    private void checkAddress(SourceDetails details) {
        boolean elsewhere = details.kind() == SourceKind.TEMPLATES || details.kind() == SourceKind.PORTAL_SEARCH;
        if (details.address() == null) {
            if (!elsewhere && details.schedule() != null) {
                throw DomainProblem.invalid("#/address", "address-missing");
            }
            return;
        }
        try {
            if (details.kind() != SourceKind.TEMPLATES && addresses.isPossible(new URI(details.address()))) {
                return;
            }
        } catch (URISyntaxException none) {
            // refused below, like one that is not allowed
        }
        throw DomainProblem.invalid("#/address", "address-not-https");
    }

    private void checkPresets(Presets presets) {
        if (presets.kind() != null && !kinds.kinds().containsKey(presets.kind())) {
            throw DomainProblem.invalid(
                    "#/presets/kind", "not-one-of", presets.kind(), String.join(", ", kinds.slugs()));
        }
        List<String> audiences = presets.audiences();
        for (int index = 0; index < audiences.size(); index++) {
            if (!kinds.audiences().containsKey(audiences.get(index))) {
                throw DomainProblem.invalid(
                        "#/presets/audiences/" + index,
                        "not-one-of",
                        audiences.get(index),
                        String.join(", ", kinds.audienceSlugs()));
            }
        }
    }
}
