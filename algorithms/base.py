"""What all algorithms of the provider have in common: access, errors, cancelling, help and output tables."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputDefinition,
    QgsWkbTypes,
)

from ..core.formulas import without_formulas
from ..core.help import help_url
from ..core.i18n import translate
from ..core.messages import explain
from ..core.plain import inert
from ..core.processing_feedback import AlgorithmLog, ProcessingFeedback
from ..feedback import Cancelled, Gentle
from .helptext import help_html
from .interrupt import in_shell, interruptible
from .parameters import CONNECTION, check_enum, is_remote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Union

    from qgis.core import (
        QgsFeature,
        QgsFields,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingParameterDefinition,
    )
    from qgis.PyQt.QtGui import QIcon

    from ..byoc.client import ByocClient
    from ..core.access import Access

    Definition = Union[QgsProcessingParameterDefinition, QgsProcessingOutputDefinition]


@dataclass(frozen=True)
class Run:
    """One execution: the raw parameters, where layers live, who listens, and through whom the service is reached."""

    parameters: Mapping[str, Any]
    context: QgsProcessingContext
    feedback: AlgorithmLog
    access: Access | None

    @property
    def bridge(self) -> ProcessingFeedback:
        """The listener as the layers below know it: cancelling reaches their waits and requests."""
        return ProcessingFeedback(self.feedback.whole)

    def client(self, *, gentle: bool = False) -> ByocClient:
        """Return a client whose requests end when the run is cancelled; a `gentle` one gives them a moment.

        That is for requests that change something: what is broken off may have been carried out, and nobody knows.
        """
        from ..core.access import open_client

        if self.access is None:
            msg = "This algorithm does not ask for access."
            raise RuntimeError(msg)
        return open_client(self.access, Gentle(self.bridge) if gentle else self.bridge)


class Sink:
    """An output of an execution, or nothing at all when an optional output was not asked for."""

    def __init__(self, name: str, sink: QgsFeatureSink | None, destination: str) -> None:
        """Hold the QGIS sink; `destination` is what QGIS calls the layer."""
        self._name = name
        self._sink = sink
        self._destination = destination

    def add(self, features: Iterable[QgsFeature]) -> None:
        """Write features, guarding texts that a spreadsheet would take for formulas (see `core.formulas`); raises `QgsProcessingException` when the output does not take one."""
        if self._sink is None:
            return
        if not self._sink.addFeatures(without_formulas(list(features)), QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                translate("Algorithms", "The output {name} could not be written: {why}").format(
                    name=self._name, why=self._sink.lastError() or self._destination
                )
            )

    def result(self) -> dict[str, str]:
        """Return the output for the results of the algorithm, once everything is written."""
        if self._sink is None:
            return {}
        self._sink = None  # QGIS writes a file to its end when its sink goes
        return {self._name: self._destination}


@contextmanager
def explained() -> Iterator[None]:
    """Turn what the layers below raise into `QgsProcessingException`s that say what happened and what to do."""
    from ..bucket.errors import BucketError
    from ..byoc.errors import ByocError
    from ..core.errors import CoreError
    from ..raster.errors import RasterError
    from ..workflows.errors import WorkflowError

    try:
        yield
    except (BucketError, ByocError, RasterError, WorkflowError, CoreError, OSError) as error:
        raise QgsProcessingException(inert(explain(error).text)) from error
    except QgsProcessingException as error:
        # QGIS copies it into its log messages panel, which takes it for HTML.
        raise QgsProcessingException(inert(str(error))) from error.__cause__


class ByocAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of this provider: subclasses declare, read and execute, all else is here.

    QGIS calls in this order: `checkParameterValues` and `prepareAlgorithm` on the main thread, `processAlgorithm` on
    any. Access is resolved in the second, for QGIS may ask for its master password there. Whatever fails there is
    raised at the start of the third: an exception in `prepareAlgorithm` reaches the log, but never the caller of
    `processing.run`.
    """

    ID: ClassVar[str]
    GROUP: ClassVar[str]
    EXAMPLE: ClassVar[str]
    NEEDS_ACCESS: ClassVar[bool] = True

    def __init__(self) -> None:
        """Start with nothing read."""
        super().__init__()
        self._inputs: Any = None
        self._access: Access | None = None
        self._problem: QgsProcessingException | None = None

    def definitions(self) -> Sequence[Definition]:
        """Return the parameters, then the outputs that are not layers; their names are a contract."""
        raise NotImplementedError

    def title(self) -> str:
        """Return the translated name shown in the toolbox."""
        raise NotImplementedError

    def about(self) -> Sequence[str]:
        """Return paragraphs of plain text that say what the algorithm does."""
        raise NotImplementedError

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds, by its name."""
        raise NotImplementedError

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Any:
        """Return the checked values as plain data; raises `QgsProcessingException` for what cannot be used."""
        raise NotImplementedError

    def needs_access(self, inputs: Any) -> bool:  # noqa: ARG002 (for those that need it with some inputs only)
        """Say whether the service is asked anything, so that a connection must be found."""
        return self.NEEDS_ACCESS

    def execute(self, inputs: Any, run: Run) -> dict[str, Any]:
        """Do the work and return the outputs. Any thread; what the layers below raise is translated by the caller."""
        raise NotImplementedError

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002 (QGIS passes it)
        """Declare parameters and outputs."""
        for definition in self.definitions():
            declare = (
                self.addOutput if isinstance(definition, QgsProcessingOutputDefinition) else self.addParameter
            )
            if not declare(definition):
                msg = f"{self.ID} cannot declare {definition.name()}: is the name used twice?"
                raise ValueError(msg)

    def name(self) -> str:
        """Return the id, a contract with scripts and models."""
        return self.ID

    def displayName(self) -> str:
        """Return the translated name."""
        return self.title()

    def groupId(self) -> str:
        """Return the id of the group in the toolbox."""
        return self.GROUP

    def group(self) -> str:
        """Return the translated name of the group in the toolbox."""
        return {
            "collections": translate("Algorithms", "Collections"),
            "tiles": translate("Algorithms", "Tiles"),
            "rasters": translate("Algorithms", "Rasters"),
        }[self.GROUP]

    def tags(self) -> list[str]:
        """Return words that find the algorithm in the toolbox."""
        words = translate(
            "Algorithms", "sentinel hub,byoc,cog,collection,tile,copernicus,s3,bucket,footprint"
        )
        return [word.strip() for word in words.split(",")]

    def icon(self) -> QIcon:
        """Return the provider's icon."""
        provider = self.provider()
        return super().icon() if provider is None else provider.icon()

    def svgIconPath(self) -> str:
        """Return the path of the provider's icon."""
        provider = self.provider()
        return super().svgIconPath() if provider is None else provider.svgIconPath()

    def createInstance(self) -> ByocAlgorithm:
        """Return a new instance for one execution."""
        return type(self)()

    def shortHelpString(self) -> str:
        """Return the help text in simple HTML."""
        return help_html(
            self.about(),
            self.parameterDefinitions(),
            self.outputDefinitions(),
            self.output_help(),
            self.EXAMPLE,
        )

    def helpUrl(self) -> str:
        """Return the address of the page on algorithms, at this one's place."""
        return help_url("algorithms", self.ID)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Check with our own words first: QGIS's name the parameter, but neither the reason nor the remedy."""
        given = self._without_blanks(parameters)
        try:
            with explained():
                for parameter in self.parameterDefinitions():
                    check_enum(parameter, given.get(parameter.name()))
                self.read_inputs(given, context)
        except QgsProcessingException as error:
            return False, str(error)
        if not any(map(is_remote, given.values())):
            return super().checkParameterValues(given, context)
        return self._check_unopened(given, context)

    def _check_unopened(self, given: Mapping[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Check as QGIS does, but do not open what is remote: it would do so on the main thread, and refuses it in 3.22."""
        for parameter in self.parameterDefinitions():
            value = given.get(parameter.name())
            if not is_remote(value) and not parameter.checkValueIsAcceptable(value, context):
                text = translate("Algorithms", "{name} has a value that cannot be used: {value}")
                return False, text.format(name=parameter.name(), value=value)
        return True, ""

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,  # noqa: ARG002 (QGIS passes it)
    ) -> bool:
        """Read the parameters and find the credentials."""
        from ..core.access import resolve_access
        from ..core.service_crs import own_service_crs

        own_service_crs()  # QGIS calls this on the main thread, and `processAlgorithm` on another
        try:
            with explained():
                self._inputs = self.read_inputs(parameters, context)
                if self.needs_access(self._inputs):
                    self._access = resolve_access(
                        self.parameterAsString(parameters, CONNECTION, context).strip()
                    )
        except QgsProcessingException as error:
            self._problem = error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Execute, translating errors. A cancelled run ends quietly: QGIS knows why, a shell is told by an error."""
        if self._problem is not None:
            raise self._problem
        with explained(), interruptible(feedback):
            try:
                return self.execute(
                    self._inputs, Run(parameters, context, AlgorithmLog(feedback), self._access)
                )
            except Cancelled as cancelled:
                if in_shell():
                    raise QgsProcessingException(explain(cancelled).text) from cancelled
                feedback.pushInfo(explain(cancelled).text)
                return {}

    def open_table(self, run: Run, name: str, fields: QgsFields) -> Sink:
        """Open an output without geometry; a sink that drops everything when the output was not asked for."""
        return self.open_sink(run, name, fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem())

    def open_sink(
        self,
        run: Run,
        name: str,
        fields: QgsFields,
        wkb_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> Sink:
        """Open an output for features; raises `QgsProcessingException` when it cannot be made."""
        sink, destination = self.parameterAsSink(run.parameters, name, run.context, fields, wkb_type, crs)
        asked = run.parameters.get(name)
        if sink is None and asked is not None and asked != "":
            raise QgsProcessingException(self.invalidSinkError(run.parameters, name))
        return Sink(name, sink, destination)

    def _without_blanks(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Drop what is empty for enumerations: `qgis_process … --STATUS=`, which QGIS reads as a null, means the default."""
        kinds = {p.name(): p.type() for p in self.parameterDefinitions()}
        return {
            key: value
            for key, value in parameters.items()
            if kinds.get(key) != "enum" or value not in ("", NULL)
        }
