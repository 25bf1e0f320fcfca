@echo off
set "node=%~dp0..\..\node_modules\.bin\node.cmd"
if not exist "%node%" set "node=node"
if not defined NODE_COMPILE_CACHE set "NODE_COMPILE_CACHE=%~dp0..\..\node_modules\.cache\node"
"%node%" --disable-warning=ExperimentalWarning "%~dp0start.ts" %*
