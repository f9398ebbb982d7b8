package city.weltoffen.defaults.printing;

import city.weltoffen.documents.DocxWriter;
import city.weltoffen.documents.PdfWriter;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The writers of documents, in the city's layout, for every service that has the module for them. */
@AutoConfiguration
@ConditionalOnClass(PdfWriter.class)
@EnableConfigurationProperties(DocumentSettings.class)
class PrintingAutoConfiguration {

    /** A template that is not there or is no DOCX ends the start, not the first document. */
    @Bean
    DocxWriter docxWriter(DocumentSettings settings) throws IOException {
        return settings.template() == null ? new DocxWriter() : new DocxWriter(Files.readAllBytes(settings.template()));
    }

    @Bean
    PdfWriter pdfWriter(DocumentSettings settings) {
        return new PdfWriter(settings.fonts());
    }

    @Bean
    Downloads downloads(DocxWriter docxWriter, PdfWriter pdfWriter) {
        return new Downloads(docxWriter, pdfWriter);
    }
}
