from newsparse import Outlet
OUTLET = Outlet("france24", "France 24", hosts=("france24.com",))
