package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.printing.Downloads;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.documents.Block;
import city.weltoffen.documents.Document;
import city.weltoffen.documents.Letterhead;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.Answer;
import city.weltoffen.relations.enquiry.Enquiries;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.enquiry.EnquiryId;
import city.weltoffen.relations.enquiry.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The answer to an enquiry as a letter. */
@RestController
@Tag(name = "enquiries")
class AnswerFileController {

    private final Enquiries enquiries;
    private final Catalogue catalogue;
    private final Downloads downloads;

    AnswerFileController(Enquiries enquiries, Catalogue catalogue, Downloads downloads) {
        this.enquiries = enquiries;
        this.catalogue = catalogue;
        this.downloads = downloads;
    }

    @GetMapping(
            path = "/api/enquiries/{id}/answer",
            produces = {MediaType.APPLICATION_PDF_VALUE, Downloads.DOCX})
    @Allow(Who.OFFICE)
    @Operation(summary = "The answer in the city's layout, once it is noted; 404 before")
    ResponseEntity<byte[]> answer(
            @PathVariable String id, @RequestParam(defaultValue = "docx") @Pattern(regexp = "docx|pdf") String format) {
        Enquiry enquiry = enquiries.require(new EnquiryId(id));
        Answer answer = enquiry.answer().orElseThrow(() -> DomainProblem.notFound(id));
        Locale language = Locale.of(answer.language());
        Document letter = Document.letter(
                language,
                enquiry.details().subject(),
                letterhead(enquiry, answer, language),
                List.of(new Block.Paragraph(answer.text())));
        return downloads.of(letter, format);
    }

    private Letterhead letterhead(Enquiry enquiry, Answer answer, Locale language) {
        String recipient = Stream.of(
                        enquiry.sender().map(Sender::name).orElse(null),
                        enquiry.details().organisation())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Letterhead(
                catalogue.name().in(language),
                recipient,
                enquiry.intake().reference() + "\n" + Words.day(answer.on(), language));
    }
}
