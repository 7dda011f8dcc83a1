"""The page of the connection dialog that says how buckets are read from here, and tries it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QWidget

from ..bucket.access import CDSE_ENDPOINTS, BucketAccess
from ..bucket.errors import BucketError
from ..byoc.deployments import CDSE
from ..byoc.errors import ByocError
from ..core.bucket_access import METHODS, bucket_access_with, check_settings
from ..core.bucket_check import check_bucket, findings_text
from ..core.connections import BucketSettings
from ..core.credentials import method_of
from ..core.errors import CoreError
from ..core.messages import explain
from .forms import load_form

if TYPE_CHECKING:
    from ..bucket.doctor import BucketFinding
    from ..byoc.deployments import Deployment
    from ..core.tasks import FunctionTask
    from .work import Work


_CDSE_BUCKETS = "s3.waw3-1.cloudferro.com"


class BucketPage(QWidget, load_form("connection_bucket_page")):
    """Keys, endpoint and region; a bucket can be tested with what is entered, saved or not."""

    def __init__(
        self, work: Work, deployment: Callable[[], Deployment], parent: QWidget | None = None
    ) -> None:
        """Test for what `deployment()` gives, which raises `InvalidRequest` while its addresses are none."""
        super().__init__(parent)
        self.setupUi(self)
        self._work = work
        self._deployment = deployment
        self._folder = ""
        self._test: FunctionTask | None = None
        self.endpointCombo.addItems(["", *(f"https://{host}" for host in CDSE_ENDPOINTS)])
        self.testBucketButton.clicked.connect(self.test)
        self.copyPolicyButton.clicked.connect(self.copy_policy)
        self.keysSelect.selectedConfigIdChanged.connect(self._show_method)
        self.bucketEdit.textChanged.connect(lambda _text: self.show_state())
        self.show_settings(BucketSettings())

    # what is entered
    def show_settings(self, settings: BucketSettings) -> None:
        """Fill the form."""
        self._folder = settings.folder
        self.keysSelect.setConfigId(settings.authcfg)
        self.profileEdit.setText(settings.profile)
        self.endpointCombo.setCurrentText(settings.endpoint)
        self.regionEdit.setText(settings.region)
        for widget in (self.keysSelect, self.profileEdit, self.endpointCombo, self.regionEdit):
            widget.setEnabled(not settings.folder)
        self.aboutLabel.setText(
            self.tr(
                "The sandbox's buckets are folders of this computer, in {folder}. No keys are needed."
            ).format(folder=settings.folder)
            if settings.folder
            else self.tr(
                "For QGIS to list buckets, open their rasters and upload files. The service itself does not use these keys: a "
                "bucket's policy lets it in. What is left empty is taken from the environment, as Amazon's tools do."
            )
        )
        self.show_state()

    def settings(self) -> BucketSettings:
        """Give what is entered, usable or not."""
        return BucketSettings(
            self.keysSelect.configId(),
            self.profileEdit.text().strip(),
            self.endpointCombo.currentText().strip(),
            self.regionEdit.text().strip(),
            self._folder,
        )

    def show_state(self) -> None:
        """Grey what cannot be done, and say why in the tool tip."""
        bucket = self.bucketEdit.text().strip()
        self.endpointCombo.lineEdit().setPlaceholderText(self._usual_endpoint())
        self.testBucketButton.setEnabled(bool(bucket) or self._test is not None)
        why = "" if bucket else self.tr("Enter the name of a bucket first.")
        if not why and not self._principal():
            why = self.tr("Which account this deployment reads with is not known: ask those who run it.")
        self.copyPolicyButton.setEnabled(not why)
        self.copyPolicyButton.setToolTip(
            why
            or self.tr(
                "Copy the policy that lets the service read this bucket; paste it where the bucket is administered"
            )
        )

    def _usual_endpoint(self) -> str:
        """Give what an empty endpoint means, or an example where it must be given."""
        try:
            at_copernicus = self._deployment().key == CDSE.key
        except ByocError:
            at_copernicus = False
        if at_copernicus:
            return self.tr("for example: {address}").format(address=f"https://{_CDSE_BUCKETS}")
        return self.tr("Amazon S3")

    def _principal(self) -> str:
        try:
            return self._deployment().principal
        except ByocError:
            return ""

    def _show_method(self, authcfg: str) -> None:
        """Tell at once when an entry is of the wrong kind: its method is known without its secret."""
        method = method_of(authcfg)
        if method and method not in METHODS:
            self._try(lambda: check_settings(BucketSettings(authcfg)))
        else:
            self.findingsEdit.clear()

    # the test
    def test(self) -> None:
        """Look at the bucket in the background; while that is under way, stop it."""
        if self._test is not None:
            self._test.cancel()
            return
        bucket = self.bucketEdit.text().strip()
        settings = self.settings()
        found = self._try(lambda: (bucket_access_with(settings, bucket), self._deployment()))
        if found is None:
            return
        access, deployment = found
        self.findingsEdit.setPlainText(self.tr("Looking at the bucket {bucket} …").format(bucket=bucket))
        self.testBucketButton.setText(self.tr("S&top testing"))
        self._test = self._work.start(
            self.tr("Testing the bucket {bucket}").format(bucket=bucket),
            lambda feedback: check_bucket(access, deployment, feedback),
            on_done=self._tested,
            on_error=self._failed,
            on_cancelled=self._cancelled,
        )

    def _try(self, action: Callable[[], object]) -> object:
        try:
            return action()
        except (BucketError, ByocError, CoreError) as error:
            self._tell(error)
            return None

    def _tested(self, findings: list[BucketFinding]) -> None:
        self._ended()
        self.findingsEdit.setPlainText(findings_text(findings))

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._tell(error)

    def _cancelled(self) -> None:
        self._ended()
        self.findingsEdit.setPlainText(self.tr("Stopped."))

    def _ended(self) -> None:
        self._test = None
        self.testBucketButton.setText(self.tr("&Test bucket"))
        self.show_state()

    def _tell(self, error: Exception) -> None:
        explained = explain(error)
        self.findingsEdit.setPlainText(f"✗ {explained.title}\n{explained.text}")

    def forget_test(self) -> None:
        """Stop a test whose outcome is of no use any more."""
        if self._test is not None:
            self._work.forget(self._test)
            self._test = None

    def copy_policy(self) -> None:
        """Put the bucket's policy on the clipboard."""
        from ..bucket.policy import policy_text

        bucket = self.bucketEdit.text().strip()
        text = self._try(lambda: policy_text(BucketAccess(bucket).bucket, self._principal()))
        if text:
            QgsApplication.clipboard().setText(text)
            self.findingsEdit.setPlainText(
                self.tr(
                    "This policy is on the clipboard. Paste it where the bucket is administered; if the bucket has a policy "
                    "already, add the statement to that one's."
                )
                + f"\n\n{text}"
            )
