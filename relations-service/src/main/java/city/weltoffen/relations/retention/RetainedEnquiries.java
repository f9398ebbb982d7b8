package city.weltoffen.relations.retention;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.enquiry.Enquiries;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.enquiry.EnquiryId;
import city.weltoffen.relations.enquiry.EnquiryIndex;
import city.weltoffen.relations.enquiry.EnquiryState;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Enquiries, kept from their answer. */
@Component
class RetainedEnquiries implements Retained {

    private final Enquiries enquiries;
    private final EnquiryIndex index;

    RetainedEnquiries(Enquiries enquiries, EnquiryIndex index) {
        this.enquiries = enquiries;
        this.index = index;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.ENQUIRY;
    }

    @Override
    public Stream<Ended> ended() {
        return index
                .find(enquiry -> enquiry.state() == EnquiryState.ANSWERED || enquiry.state() == EnquiryState.DECIDED)
                .stream()
                .flatMap(enquiry -> ended(enquiry.id().value()).stream());
    }

    @Override
    public Optional<Ended> ended(String id) {
        return find(id).flatMap(enquiry -> enquiry.closedOn()
                .map(on -> new Ended(
                        new Matter(MatterKind.ENQUIRY, id),
                        Objects.requireNonNullElse(
                                enquiry.details().fileReference(),
                                enquiry.intake().reference()),
                        on)));
    }

    @Override
    public Optional<LocalizedText> title(String id) {
        return find(id).map(enquiry -> enquiry.details().subject()).map(subject -> new LocalizedText(subject, subject));
    }

    @Override
    public void dispose(String id) {
        enquiries.dispose(new EnquiryId(id));
    }

    private Optional<Enquiry> find(String id) {
        return enquiries.find(new EnquiryId(id));
    }
}
