"""byoc:bucketpolicy: what a bucket's policy must say, and on demand what is wrong with the bucket."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.bucket_access import AMAZON_REGIONS as REGIONS
from ..core.i18n import translate
from ..core.severity import severity_label
from .base import ByocAlgorithm
from .bucket_parameters import advanced, bucket_parameters, read_bucket_access
from .createcollection import BUCKET, bucket_name
from .parameters import CONNECTION, connection_parameter, with_help
from .tables import TEXT, make_feature, make_fields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qgis.core import QgsProcessingContext

    from ..bucket.access import BucketAccess
    from ..bucket.doctor import BucketFinding
    from ..byoc.deployments import Deployment
    from .base import Definition, Run

DEPLOYMENT = "DEPLOYMENT"
PRINCIPAL = "PRINCIPAL"
CHECK = "CHECK"
PREFIX = "PREFIX"
REPORT = "REPORT"
FINDINGS = "FINDINGS"
POLICY = "POLICY"
PASSED = "PASSED"

OF_CONNECTION = "connection"
DEPLOYMENT_OPTIONS = [OF_CONNECTION, "aws-eu", "aws-us-west", "cdse"]
"""The connection's deployment, or one of `byoc.deployments.DEPLOYMENTS`; a test compares them."""

COLUMNS = (("step", TEXT), ("severity", TEXT), ("found", TEXT), ("fix", TEXT))


@dataclass(frozen=True)
class Inputs:
    """The bucket, who is to read it and from where, and how it is reached if it is to be checked."""

    bucket: str
    deployment: str
    principal: str
    region: str
    access: BucketAccess | None
    prefix: str
    report: str


class BucketPolicy(ByocAlgorithm):
    """Prints the policy of a bucket and examines it; asks nothing of the service."""

    ID = "bucketpolicy"
    GROUP = "collections"
    EXAMPLE = "qgis_process run byoc:bucketpolicy --DEPLOYMENT=aws-eu --BUCKET=my-bucket --CHECK=true --REPORT=bucket.html"
    NEEDS_ACCESS = False

    def title(self) -> str:
        """Return the translated name."""
        return translate("BucketPolicy", "Bucket policy")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "BucketPolicy",
                "Writes the policy that lets the service read a bucket: three actions, this bucket, the account of the "
                "deployment, nothing else. Paste it where the bucket is administered, or give it to "
                "“aws s3api put-bucket-policy”. Nothing is changed by this algorithm.",
            ),
            translate(
                "BucketPolicy",
                "With the check it also looks at the bucket with your keys: does the endpoint answer, are the keys "
                "accepted, is there such a bucket, is it in the region that the deployment reads from, can it be listed, "
                "are there GeoTIFFs, can one be read. Each finding says what to do.",
            ),
            translate(
                "BucketPolicy",
                "Whether the policy is in force cannot be seen from here; register one tile to know.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            POLICY: translate("BucketPolicy", "The policy as JSON."),
            PASSED: translate("BucketPolicy", "False when the check found an error; true without a check."),
            REPORT: translate("BucketPolicy", "A page (HTML) with the findings and the policy. Optional."),
            FINDINGS: translate(
                "BucketPolicy",
                "A table, one row a finding: step (endpoint, credentials, bucket, region, listing, rasters, object, policy), "
                "severity (ok, info, warning, error), found, fix. Optional; empty without a check.",
            ),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        table = QgsProcessingParameterFeatureSink(
            FINDINGS,
            translate("BucketPolicy", "Findings"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
            createByDefault=False,
        )
        page = QgsProcessingParameterFileDestination(
            REPORT,
            translate("BucketPolicy", "Report"),
            translate("BucketPolicy", "HTML files (*.html)"),
            optional=True,
            createByDefault=False,
        )
        return [
            connection_parameter(),
            _deployment_parameter(),
            _bucket_parameter(),
            _check_parameter(),
            _prefix_parameter(),
            _principal_parameter(),
            *bucket_parameters(),
            with_help(page, translate("BucketPolicy", "Page of the findings and the policy.")),
            with_help(table, translate("BucketPolicy", "Table of the findings.")),
            QgsProcessingOutputString(POLICY, translate("BucketPolicy", "Policy")),
            QgsProcessingOutputBoolean(PASSED, translate("BucketPolicy", "Passed")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return what to write and what to check; raises `QgsProcessingException` for what cannot be used."""
        bucket = bucket_name(self.parameterAsString(parameters, BUCKET, context))
        choice = self.parameterAsEnumString(parameters, DEPLOYMENT, context)
        deployment = _deployment(choice, self.parameterAsString(parameters, CONNECTION, context).strip())
        principal = self.parameterAsString(parameters, PRINCIPAL, context).strip() or deployment.principal
        if not principal:
            raise QgsProcessingException(
                translate(
                    "BucketPolicy",
                    "Which account {deployment} reads with is not known. Choose a DEPLOYMENT, or give the account as "
                    "PRINCIPAL.",
                ).format(deployment=deployment.title)
            )
        check = self.parameterAsBool(parameters, CHECK, context)
        access = read_bucket_access(self, parameters, context, bucket) if check else None
        return Inputs(
            bucket,
            deployment.title,
            principal,
            REGIONS.get(deployment.key, ""),
            access,
            self.parameterAsString(parameters, PREFIX, context).strip().lstrip("/"),
            self.parameterAsFileOutput(parameters, REPORT, context),
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Write the policy, and examine the bucket if asked to."""
        from ..bucket.doctor import examine_bucket, is_usable
        from ..bucket.policy import policy_text

        policy = policy_text(inputs.bucket, inputs.principal)
        findings = (
            []
            if inputs.access is None
            else examine_bucket(
                inputs.access,
                expected_region=inputs.region,
                principal=inputs.principal,
                prefix=inputs.prefix,
                feedback=run.bridge,
            )
        )
        _tell(findings, run)
        run.feedback.pushInfo(policy)
        fields = make_fields(COLUMNS)
        table = self.open_table(run, FINDINGS, fields)
        table.add(make_feature(fields, _values(finding)) for finding in findings)
        results = {**table.result(), POLICY: policy, PASSED: is_usable(findings)}
        if inputs.report:
            from .bucket_report import bucket_report

            text = bucket_report(inputs.bucket, inputs.deployment, policy, findings)
            Path(inputs.report).write_text(text, encoding="utf-8")
            results[REPORT] = inputs.report
        return results


def _deployment(choice: str, connection: str) -> Deployment:
    """Return the chosen deployment, else that of the connection, of the default one, or of the environment."""
    from ..byoc.auth import deployment_from_env
    from ..byoc.deployments import DEPLOYMENTS
    from ..core.connections import ConnectionStore

    if choice in DEPLOYMENTS:
        return DEPLOYMENTS[choice]
    store = ConnectionStore()
    name = connection or store.default_name()
    return store.get(name).deployment if name else deployment_from_env()


def _values(finding: BucketFinding) -> dict[str, Any]:
    return {
        "step": finding.id,
        "severity": finding.severity,
        "found": finding.found,
        "fix": finding.fix or None,
    }


def _tell(findings: Sequence[BucketFinding], run: Run) -> None:
    """Tell each finding in the log, as what it is."""
    for finding in findings:
        text = f"{severity_label(finding.severity)}: {finding.found} {finding.fix}".strip()
        if finding.severity == "error":
            run.feedback.reportError(text)
        elif finding.severity == "warning":
            run.feedback.pushWarning(text)
        else:
            run.feedback.pushInfo(text)


def _deployment_parameter() -> QgsProcessingParameterEnum:
    parameter = QgsProcessingParameterEnum(
        DEPLOYMENT,
        translate("BucketPolicy", "Deployment"),
        options=DEPLOYMENT_OPTIONS,
        defaultValue=OF_CONNECTION,
        usesStaticStrings=True,
    )
    return with_help(
        parameter,
        translate(
            "BucketPolicy",
            "Which deployment is to read the bucket: that of the connection, aws-eu (AWS EU, Frankfurt), aws-us-west (AWS US "
            "West, Oregon), or cdse (Copernicus Data Space). No credentials of it are needed.",
        ),
    )


def _bucket_parameter() -> QgsProcessingParameterString:
    return with_help(
        QgsProcessingParameterString(BUCKET, translate("BucketPolicy", "Bucket")),
        translate("BucketPolicy", "Name of the S3 bucket: the name alone, no s3://."),
    )


def _check_parameter() -> QgsProcessingParameterBoolean:
    return with_help(
        QgsProcessingParameterBoolean(
            CHECK, translate("BucketPolicy", "Check the bucket"), defaultValue=False
        ),
        translate("BucketPolicy", "Looks at the bucket with your keys and tells what is wrong with it."),
    )


def _prefix_parameter() -> QgsProcessingParameterString:
    return with_help(
        QgsProcessingParameterString(
            PREFIX, translate("BucketPolicy", "Prefix to look under"), optional=True
        ),
        translate(
            "BucketPolicy",
            "Beginning of the keys where the check looks for GeoTIFFs, such as scenes/2024/. Empty: the whole bucket.",
        ),
    )


def _principal_parameter() -> QgsProcessingParameterString:
    return with_help(
        advanced(
            QgsProcessingParameterString(
                PRINCIPAL, translate("BucketPolicy", "Account of the service"), optional=True
            )
        ),
        translate(
            "BucketPolicy",
            "Account that the service reads with, for a deployment that is not one of the vendor's: 12 digits (Amazon), 32 "
            "hexadecimal digits (Copernicus clouds), or an ARN. Empty: that of the deployment.",
        ),
    )
