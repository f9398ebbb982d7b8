package city.weltoffen.relations.printing;

import city.weltoffen.documents.DocxWriter;
import city.weltoffen.documents.PdfWriter;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The writers of documents, in the city's layout. */
@Configuration(proxyBeanMethods = false)
class PrintingConfiguration {

    /** A template that is not there or is no DOCX ends the start, not the first document. */
    @Bean
    DocxWriter docxWriter(DocumentSettings settings) throws IOException {
        return settings.template() == null ? new DocxWriter() : new DocxWriter(Files.readAllBytes(settings.template()));
    }

    @Bean
    PdfWriter pdfWriter(DocumentSettings settings) {
        return new PdfWriter(settings.fonts());
    }
}
