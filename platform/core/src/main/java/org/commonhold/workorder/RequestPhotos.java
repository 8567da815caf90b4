package org.commonhold.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonhold.document.Documents;
import org.commonhold.document.StoredDocument;
import org.commonhold.kernel.NotFound;
import org.commonhold.kernel.Problem;

/** The pictures of a request, at most five. */
@ApplicationScoped
class RequestPhotos {

    private final RequestStore store;
    private final Documents documents;

    @Inject
    RequestPhotos(RequestStore store, Documents documents) {
        this.store = store;
        this.documents = documents;
    }

    void add(ServiceRequest request, List<PhotoUpload> photos) {
        if (store.photos(request).size() + photos.size() > RequestRules.PHOTOS) {
            throw new RequestRejected(
                    Problem.of("workorder.photos.many", RequestRules.PHOTOS).at("photos"));
        }
        for (var photo : photos) {
            var document = documents.storePhoto(photo.fileName(), photo.bytes());
            store.add(new RequestPhoto(request.id(), document));
        }
    }

    StoredDocument load(ServiceRequest request, int index) {
        var photos = store.photos(request);
        if (index < 0 || index >= photos.size()) {
            throw new NotFound("photo");
        }
        return documents.load(photos.get(index));
    }
}
