package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.relations.dossier.DossierPart;
import city.weltoffen.relations.dossier.DossierSubject;
import city.weltoffen.relations.partner.PartnerId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The enquiries of a partner that wait for an answer; what it wrote stays with them. */
@Component
@Order(60)
class EnquiryPart implements DossierPart {

    private final EnquiryIndex index;

    EnquiryPart(EnquiryIndex index) {
        this.index = index;
    }

    @Override
    public List<Block> blocks(DossierSubject subject) {
        return List.of();
    }

    @Override
    public List<String> openMatters(DossierSubject subject) {
        Words words = subject.words();
        return index
                .find(enquiry -> enquiry.state() != EnquiryState.ANSWERED
                        && isAbout(enquiry.details().partner(), subject))
                .stream()
                .sorted(Comparator.comparing(EnquiryEntry::receivedOn))
                .map(enquiry -> words.of(
                        "open.enquiry",
                        enquiry.reference(),
                        enquiry.details().subject(),
                        words.day(enquiry.receivedOn())))
                .toList();
    }

    private static boolean isAbout(@Nullable PartnerId partner, DossierSubject subject) {
        return partner != null && subject.isAbout(partner.value());
    }
}
