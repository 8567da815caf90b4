package org.commonhold.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonhold.ui.ErrorSummary;
import org.commonhold.ui.Languages;
import org.junit.jupiter.api.Test;

/** The button may be pressed at any time: before a file is chosen, while it is on its way, and after. */
class UploadFormTest {

    private static final Arrival.Sheet SHEET = new Arrival.Sheet("flats.csv", new byte[] {1, 2, 3});

    private final List<UploadForm.Chosen> sent = new ArrayList<>();
    private final UploadForm form = new UploadForm(List.of("Lakeside"), sent::add);

    @Test
    void asksForTheFileAndTheEstateWhenThereIsNeither() {
        press();

        assertThat(sent).isEmpty();
        assertThat(shown()).contains(text("file.missing"), text("estate.missing"));
    }

    @Test
    void sendsTheFileThatHasArrived() {
        chooseEstate();
        browser("upload-start");
        arrive();
        browser("upload-success");
        press();

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).fileName()).isEqualTo("flats.csv");
        assertThat(sent.get(0).content()).isEqualTo(SHEET.content());
        assertThat(sent.get(0).estateName()).isEqualTo("Lakeside");
    }

    @Test
    void waitsForTheFileThatIsOnItsWayAndGoesOnByItself() {
        chooseEstate();
        browser("upload-start");
        assertThat(shown()).contains(text("file.sent"));
        press();

        assertThat(sent).isEmpty();
        assertThat(shown()).contains(text("file.awaited")).doesNotContain(text("file.missing"));
        assertThat(button().isEnabled()).isFalse();
        arrive();
        browser("upload-success");
        assertThat(sent).hasSize(1);
        assertThat(button().isEnabled()).isTrue();
        assertThat(shown()).doesNotContain(text("file.awaited"));
    }

    @Test
    void doesNotWaitWhileTheEstateIsMissing() {
        browser("upload-start");
        press();

        assertThat(shown()).contains(text("estate.missing")).doesNotContain(text("file.missing"));
        assertThat(button().isEnabled()).isTrue();
    }

    @Test
    void saysThatTheAwaitedFileDidNotArrive() {
        chooseEstate();
        browser("upload-start");
        press();
        browser("upload-error");

        assertThat(sent).isEmpty();
        assertThat(shown()).contains(text("file.failed"));
        assertThat(button().isEnabled()).isTrue();
    }

    @Test
    void asksForAFileWhenTheAwaitedOneWasTakenBack() {
        chooseEstate();
        browser("upload-start");
        press();
        browser("upload-abort");
        browser("file-remove");

        assertThat(sent).isEmpty();
        assertThat(shown()).contains(text("file.missing"));
        assertThat(button().isEnabled()).isTrue();
    }

    private void chooseEstate() {
        estate().setValue("Lakeside");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> estate() {
        return (ComboBox<String>) only(ComboBox.class);
    }

    private Button button() {
        return parts(form)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(b -> b.getText().equals(text("submit")))
                .findFirst()
                .orElseThrow();
    }

    private void press() {
        button().click();
    }

    private void arrive() {
        only(SheetUpload.class).arrive(SHEET);
    }

    /** The browser tells what happens with the file, with what the component itself wants to know of it. */
    private void browser(String event) {
        var upload = only(Upload.class).getElement();
        var data = Json.createObject();
        data.put("element.files", Json.createArray());
        data.put("event.detail.file.name", SHEET.fileName());
        upload.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(upload, event, data));
    }

    /** What is to be read on the form. */
    private String shown() {
        return only(ErrorSummary.class).getElement().getTextRecursively()
                + parts(form)
                        .filter(part -> part.getElement().getTag().equals("p") && part.isVisible())
                        .map(part -> part.getElement().getText())
                        .toList();
    }

    private static String text(String key) {
        return Languages.text("admin.imports." + key);
    }

    private <T extends Component> T only(Class<T> type) {
        return parts(form).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Component> parts(Component whole) {
        return Stream.concat(Stream.of(whole), whole.getChildren().flatMap(UploadFormTest::parts));
    }
}
